// Small helpers on top of plain forms: every page works without them.
(() => {
  const kept = 'kept:' + location.pathname;

  // a trial account's name goes into the sign-in form
  document.addEventListener('click', event => {
    const name = event.target.closest('[data-fill]')?.dataset.fill;
    if (!name) return;
    event.preventDefault();
    document.querySelector('#username').value = name;
    document.querySelector('#password').focus();
  });

  // a form sent while something typed is still being saved waits: its version is about to change
  let saving = 0, waiting = null;
  document.addEventListener('htmx:beforeRequest', () => saving++);
  document.addEventListener('htmx:afterRequest', () => {
    if (--saving || !waiting) return;
    const [form, button] = waiting;
    waiting = null;
    setTimeout(() => form.isConnected ? form.requestSubmit(button) : document.getElementById(form.id)?.requestSubmit(), 50);
  });
  document.addEventListener('submit', event => {
    if (!saving || event.target.hasAttribute('hx-post')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting = [event.target, event.submitter];
  }, true);

  // a destructive form says what it will do and asks once
  document.addEventListener('submit', event => {
    const form = event.target, question = event.submitter?.dataset.ask ?? form.dataset.ask;
    if (question && !confirm(question)) { event.preventDefault(); return; }
    form.removeAttribute('data-changed');
    // pressing twice does it once
    if (form.method === 'post' && !form.hasAttribute('hx-post') && !event.defaultPrevented) {
      setTimeout(() => form.querySelectorAll('button').forEach(button => button.disabled = true));
      setTimeout(() => form.querySelectorAll('button').forEach(button => button.disabled = false), 4000);
    }
  });

  // choosing one thing unsays another: data-sets="name=value"
  document.addEventListener('change', event => {
    const [name, value] = event.target.checked ? event.target.dataset.sets?.split('=') ?? [] : [];
    if (name) event.target.form.querySelectorAll(`[name="${name}"]`).forEach(field => field.checked = field.value === value);
  });

  // files chosen are listed, and can be left out again
  const chosenFiles = field => {
    let list = field.parentElement.querySelector('.chosen');
    if (!list) field.after(list = Object.assign(document.createElement('ul'), { className: 'files chosen' }));
    list.replaceChildren(...[...field.files].map((file, place) => {
      const line = document.createElement('li'), drop = document.createElement('button');
      line.append(`${file.name}（${Math.max(1, Math.round(file.size / 1024)).toLocaleString()} KB）`, drop);
      Object.assign(drop, { type: 'button', className: 'btn btn-sm btn-plain', textContent: '去掉' });
      drop.addEventListener('click', () => {
        const left = new DataTransfer();
        [...field.files].filter((one, at) => at !== place).forEach(one => left.items.add(one));
        field.files = left.files;
        chosenFiles(field);
      });
      return line;
    }));
  };
  document.addEventListener('change', event => { if (event.target.matches('input[type=file][data-listed]')) chosenFiles(event.target); });

  // one box ticks all boxes of a name
  document.addEventListener('change', event => {
    const name = event.target.dataset.ticks;
    if (name) document.querySelectorAll(`input[type=checkbox][name="${name}"]`).forEach(box => box.checked = event.target.checked);
  });

  // what a part that was swapped in says is wrong marks its field
  document.addEventListener('htmx:afterSettle', () => document.querySelectorAll('main form [name]').forEach(field => {
    const said = (field.getAttribute('aria-describedby') ?? '').split(' ').map(id => document.getElementById(id))
      .find(one => one?.matches('.err, :has(.err)')) ?? field.closest('.f.bad')?.querySelector('.err');
    field.toggleAttribute('aria-invalid', !!said);
    if (!said) return;
    field.setAttribute('aria-invalid', 'true');
    if (said.id && !field.hasAttribute('aria-describedby')) field.setAttribute('aria-describedby', said.id);
  }));

  // filters answer at once
  document.addEventListener('change', event => event.target.closest('[data-auto]')?.form.requestSubmit());

  // forms marked data-keep survive an ended session, and warn before they are left half-typed
  const fields = form => [...form.elements].filter(field => field.name && field.name !== '_csrf'
      && !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type));
  document.addEventListener('input', event => {
    const form = event.target.closest('form[data-keep]');
    if (!form) return;
    form.setAttribute('data-changed', '');
    const values = fields(form).map(field => [field.name, field.value, field.checked ?? null]);
    try { sessionStorage.setItem(kept, JSON.stringify(values)); } catch { /* private mode: nothing is kept */ }
  });
  const restore = form => {
    const values = JSON.parse(sessionStorage.getItem(kept) ?? '[]');
    values.forEach(([name, value, checked]) => fields(form)
      .filter(field => field.name === name && (!['checkbox', 'radio'].includes(field.type) || field.value === value))
      .forEach(field => { if (['checkbox', 'radio'].includes(field.type)) field.checked = checked; else field.value = value; }));
  };
  const form = document.querySelector('form[data-keep]');
  if (form && document.referrer.includes('/login')) restore(form);
  else if (form) sessionStorage.removeItem(kept);
  addEventListener('beforeunload', event => {
    if (document.querySelector('form[data-changed]:not([hx-post])')) event.preventDefault();
  });

  // the print buttons
  document.addEventListener('click', event => { if (event.target.closest('[data-print]')) print(); });
})();
