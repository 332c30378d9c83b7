// Import: refuses a file that is too large before it travels, and says that reading goes on.
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
})();
