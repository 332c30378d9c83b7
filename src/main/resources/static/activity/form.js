// The count of those present follows the ticks; without a script the server works it out.
(() => {
  const update = () => {
    const sheet = document.querySelector('.att'), present = document.querySelector('#present');
    document.querySelectorAll('.names-due li').forEach(li => li.classList.toggle('on', li.querySelector('input').checked));
    if (!sheet || !present) return;
    const due = +sheet.dataset.due, there = due - document.querySelectorAll('.names-due input:checked').length;
    if (!present.dataset.own) present.value = there;
    const quorum = document.querySelector('#quorum');
    quorum.className = 'help';
    quorum.textContent = `实到 ${there} 人，${there * 2 > due ? quorum.dataset.enough : quorum.dataset.short}`;
  };
  document.addEventListener('input', event => {
    if (event.target.id === 'present') event.target.dataset.own = 'yes';
    if (event.target.name === 'ticked') update();
  });
  document.addEventListener('change', event => {
    if (event.target.id === 'list' && event.target.files.length) event.target.parentElement.querySelector('button').click();
  });
  document.addEventListener('htmx:afterSettle', update);
  update();
})();
