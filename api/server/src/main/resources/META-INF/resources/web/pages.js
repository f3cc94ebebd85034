// The pages work without this file; it only makes them handier.
(() => {
  'use strict';

  const summary = document.querySelector('[data-focus]');
  if (summary) {
    summary.focus();
  }

  // A form is sent once, however often its button is pressed.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    setTimeout(() => delete form.dataset.sent, 5000);
  });

  // Coming back by the browser's history must not show a page whose form counts as sent.
  addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
  });
})();
