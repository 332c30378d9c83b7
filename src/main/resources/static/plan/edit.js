// The plan editor on top of plain forms: saving in between, selecting words, dragging. Everything has a button too.
(() => {
  const form = document.querySelector('form.passage'), area = form?.querySelector('textarea');

  // what was typed is saved first, then what was asked for is done
  let dirty = false, busy = false, next = null;
  const unsaved = () => form?.isConnected && (dirty || busy);
  const settled = act => {
    if (!unsaved()) { act(); return; }
    next = act;
    if (!busy) htmx.trigger(form, 'save');
  };
  if (form) {
    form.addEventListener('input', () => dirty = true);
    document.body.addEventListener('htmx:beforeRequest', event => {
      if (event.detail.elt !== form) return;
      busy = true; dirty = false;
    });
    document.body.addEventListener('htmx:afterRequest', event => {
      if (event.detail.elt !== form) return;
      busy = false;
      if (!event.detail.successful) { dirty = true; next = null; return; }
      setTimeout(() => { const act = next; next = null; if (act && !busy) act(); });
    });
  }
  document.addEventListener('click', event => {
    const link = event.target.closest('#main a[href]');
    if (!link || !unsaved() || event.ctrlKey || event.metaKey || link.getAttribute('href').startsWith('#')) return;
    event.preventDefault();
    settled(() => location.assign(link.href));
  });
  addEventListener('submit', event => {
    const own = event.target === form;
    if (own ? busy : unsaved()) {
      event.preventDefault(); event.stopPropagation();
      const { target, submitter } = event;
      const again = () => target.requestSubmit(submitter);
      if (own) next = again; else settled(again);
    } else if (own) {
      if (area) [form.elements.start.value, form.elements.end.value] = [area.selectionStart, area.selectionEnd];
      dirty = false;
    }
  }, true);

  // the words selected in the text
  const picked = form?.querySelector('[data-picked]');
  const tell = () => {
    const count = area.selectionEnd - area.selectionStart;
    picked.textContent = count ? `选中 ${count} 字：` : '在正文里选中一句话，再点：';
  };
  if (picked) ['select', 'keyup', 'mouseup', 'input', 'focus'].forEach(name => area.addEventListener(name, tell));

  // the marks of tasks and metrics shine through the text field
  const wrap = form?.querySelector('.ta-wrap');
  if (wrap) {
    const back = document.createElement('div');
    back.className = 'ta-back'; back.setAttribute('aria-hidden', 'true');
    wrap.prepend(back); wrap.classList.add('ta-live'); area.rows = 2;
    const paint = () => {
      const text = area.value, style = new Array(text.length).fill('');
      const chips = [...form.querySelectorAll('.chip[data-quote]')].filter(chip => chip.dataset.quote);
      const rank = chip => chip.ariaCurrent ? 2 : chip.classList.contains('chip-metric') ? 1 : 0;
      chips.sort((a, b) => rank(a) - rank(b)).forEach(chip => {
        const at = text.indexOf(chip.dataset.quote);
        if (at >= 0) style.fill(['m-cadence', 'm-metric', 'm-sel'][rank(chip)], at, at + chip.dataset.quote.length);
      });
      back.replaceChildren();
      for (let from = 0, to = 1; from < text.length; from = to++) {
        while (to < text.length && style[to] === style[from]) to++;
        const part = document.createElement(style[from] ? 'mark' : 'span');
        part.className = style[from]; part.textContent = text.slice(from, to);
        back.append(part);
      }
      back.append('\n');
    };
    paint();
    area.addEventListener('input', paint);
    document.body.addEventListener('htmx:oobAfterSwap', paint);
  }
  // the anchor of the address takes the focus first
  addEventListener('load', () => setTimeout(() => {
    const problem = document.querySelector('#edit .err');
    if (problem) problem.scrollIntoView({ block: 'center' });
    else if (form && !document.querySelector('.edit-panel'))
      (area ?? form.querySelector('input:not([type=hidden])')).focus({ preventScroll: true });
  }));

  // a click into a text opens it
  document.addEventListener('click', event => {
    const text = event.target.closest('.item .plain');
    if (text && getSelection().isCollapsed) text.closest('.item').querySelector('.edit-link')?.click();
  });

  // order by keyboard and by dragging
  form?.addEventListener('keydown', event => {
    if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    form.querySelector(`[value=${event.key === 'ArrowUp' ? 'UP' : 'DOWN'}]`)?.click();
  });
  const mover = document.querySelector('#mover');
  let held = null;
  const target = event => {
    const over = event.target.closest?.('.edit-part .item, .add');
    if (!held || !over || over === held) return null;
    if (held.dataset.kind === 'items') return over.classList.contains('add-part') ? null : over;
    return over.classList.contains('add-part') || over.dataset.kind === 'sections' ? over : null;
  };
  const clear = () => document.querySelectorAll('.drop-here').forEach(one => one.classList.remove('drop-here'));
  document.addEventListener('dragstart', event => {
    const grip = event.target.closest?.('.grip');
    if (!grip) return;
    held = grip.closest('.item');
    event.dataTransfer.setData('text/plain', held.dataset.place);
    event.dataTransfer.effectAllowed = 'move';
  });
  document.addEventListener('dragover', event => {
    clear();
    const over = target(event);
    if (over) { event.preventDefault(); over.classList.add('drop-here'); }
  });
  document.addEventListener('dragend', () => { clear(); held = null; });
  document.addEventListener('drop', event => {
    const over = target(event);
    if (!over) return;
    event.preventDefault();
    const onto = over.dataset.kind === 'sections' && held.dataset.kind === 'items' ? over.nextElementSibling : over;
    mover.elements.section.value = over.dataset.section ?? over.dataset.end ?? '';
    mover.elements.before.value = onto.dataset.place ?? '';
    mover.action = `${mover.dataset.base}/${held.dataset.kind}/${held.dataset.place}/move`;
    settled(() => mover.requestSubmit());
  });

  // the table of tasks: all at once
  document.addEventListener('change', event => {
    const boxes = [...document.querySelectorAll('.task-bulk [name=ids]')];
    if (event.target.matches('[data-all]')) boxes.forEach(box => box.checked = event.target.checked);
    const count = boxes.filter(box => box.checked).length, remove = document.querySelector('.task-bulk [data-ask]');
    if (remove) remove.dataset.ask = `删除选中的 ${count} 个任务？删除后可以撤销。`;
  });
})();
