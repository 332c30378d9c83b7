// Import: refuses a file that is too large before it travels, says that reading goes on; on the page where what was read
// is set right: keys, words that are chosen, and who else is there. Everything works by plain buttons, too.
(() => {
  const file = document.querySelector('input[type=file][data-most]');
  file?.addEventListener('change', () => {
    const tooLarge = file.files[0]?.size > Number(file.dataset.most);
    file.setCustomValidity(tooLarge ? '文件超过 20 MB。请删去图片或拆开后再传。' : '');
    file.reportValidity();
  });
  document.addEventListener('submit', event => {
    const button = event.submitter, words = event.target.dataset.busy;
    if (!words || !button) return;
    const label = button.textContent;
    button.textContent = words;
    addEventListener('pageshow', () => button.textContent = label, { once: true });
  });

  if (!document.querySelector('#reading')) return;
  const at = location.pathname;

  // a press as any other: the form travels with it, its page's version too
  const press = (path, fields) => {
    const button = document.createElement('button');
    button.hidden = true;
    button.setAttribute('form', 'reading');
    button.setAttribute('formaction', at + path + '?' + new URLSearchParams(fields));
    document.querySelector('#main').append(button);
    button.click();
  };

  // the words chosen with the mouse or by keys, as offsets in their paragraph; numbers of proposals are no part of it
  const offset = (words, node, place) => {
    const range = document.createRange();
    range.setStart(words, 0);
    range.setEnd(node, place);
    const part = range.cloneContents();
    part.querySelectorAll('sup').forEach(one => one.remove());
    return part.textContent.replaceAll('\u2060', '').length;
  };
  const chosen = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const words = range.startContainer.parentElement?.closest('.words[data-part]');
    if (!words || !words.contains(range.endContainer)) return null;
    return { words, part: words.dataset.part, range, start: offset(words, range.startContainer, range.startOffset),
      end: offset(words, range.endContainer, range.endOffset) };
  };
  const make = what => {
    const found = chosen();
    if (!found) return false;
    if (what === 'split') press(`/parts/${found.part}/split`, { at: found.start });
    else press(`/parts/${found.part}/propose`, { start: found.start, end: found.end, task: what === 'task' });
    return true;
  };
  document.addEventListener('selectionchange', () => {
    const pick = document.querySelector('#read-pick'), found = chosen();
    if (!pick) return;
    pick.hidden = !found;
    if (!found) return;
    const box = found.range.getBoundingClientRect();
    pick.style.top = `${box.bottom + scrollY + 6}px`;
    pick.style.left = `${Math.max(8, Math.min(box.left, innerWidth - pick.offsetWidth - 8))}px`;
  });
  document.addEventListener('pointerdown', event => { if (event.target.closest('#read-pick')) event.preventDefault(); });
  document.addEventListener('click', event => {
    const what = event.target.closest('[data-pick]')?.dataset.pick;
    if (what) make(what);
    const close = event.target.closest('.prop-edit .prop-close');
    if (!close) return;
    event.preventDefault();
    const slot = close.closest('.prop-edit');
    slot.replaceChildren();
    slot.closest('li').querySelector('a[hx-get]')?.focus();
  });

  // keys: what they do stands on the page
  let row = null;
  const tick = index => document.querySelector(`#tick-${index}`);
  const [, place] = location.hash.match(/^#part-(\d+)$/) ?? [];
  const line = /^#k[0-9a-f]{16}$/.test(location.hash) ? document.querySelector(`${location.hash} a[hx-get]`) : null;
  (place ? tick(place) : line)?.focus({ preventScroll: true });
  document.addEventListener('keydown', event => {
    if (event.target.matches('.read-tick input') && ['ArrowUp', 'ArrowDown'].includes(event.key)) {
      const ticks = [...document.querySelectorAll('.read-tick input')];
      ticks[ticks.indexOf(event.target) + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
      event.preventDefault();
    }
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const key = event.code.replace(/^(Key|Digit)/, '').toLowerCase();
    const done = () => event.preventDefault();
    if (key === 'z') { done(); document.querySelector('.acts button[formaction$="/undo"]')?.click(); return; }
    if (key === 't' && make('task') || key === 'n' && make('metric') || key === 'k' && make('split')) { done(); return; }
    const section = event.target.closest?.('.read-row') ?? chosen()?.words.closest('.read-row');
    const button = section?.querySelector(`[data-key="${key}"]`);
    if (!button || button.disabled) return;
    done();
    row = Number(section.id.replace('part-', '')) - (key === 'j' ? 1 : 0);
    button.click();
  });
  // the focus stays at the paragraph, or goes to the one that took it in
  document.addEventListener('htmx:afterSettle', () => {
    if (row === null) return;
    let place = row;
    while (place >= 0 && !tick(place)) place--;
    tick(place)?.focus();
    row = null;
  });

  // one form at a time; one that was begun is not thrown away
  document.addEventListener('htmx:beforeRequest', event => {
    if (!event.target.matches('.prop a[hx-get]')) return;
    const begun = document.querySelector('.prop-edit form[data-changed]');
    if (begun) { event.preventDefault(); begun.querySelector('input:not([type=hidden])').focus(); return; }
    document.querySelectorAll('.prop-edit').forEach(slot => slot.replaceChildren());
  });
  document.addEventListener('htmx:afterSwap', event => {
    if (event.target.matches('.prop-edit')) event.target.querySelector('input:not([type=hidden])')?.focus();
  });

  // who else is here: asked only while somebody works at this page, so that an idle session ends as it should
  let busy = Date.now();
  ['pointerdown', 'keydown', 'scroll'].forEach(kind => document.addEventListener(kind, () => busy = Date.now(), { passive: true }));
  setInterval(() => {
    if (document.hidden || Date.now() - busy > 120000) return;
    const version = document.querySelector('.reading-version')?.value;
    htmx.ajax('GET', `${at}/others?version=${version}`, { target: '#others', swap: 'outerHTML' });
  }, 15000);
})();
