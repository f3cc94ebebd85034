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

  // On a phone a filter that is not at work stands folded, so that the results are in sight.
  if (matchMedia('(max-width: 640px)').matches) {
    document.querySelectorAll('details[data-fold]').forEach((filter) => { filter.open = false; });
  }

  // A heading of the navigation that is open closes when something else is wanted.
  const opened = () => document.querySelector('.places details[open]');
  document.addEventListener('click', (event) => {
    if (opened() && !opened().contains(event.target)) {
      opened().open = false;
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && opened()) {
      const summary = opened().querySelector('summary');
      opened().open = false;
      summary.focus();
    }
  });

  // While a name is typed, the register suggests; without this, the server asks which one is meant.
  const QUERIES = {
    enterprises: ['query($text: String) { enterprises(search: $text, first: 8) { edges { node { name creditCode } } } }',
      (node) => node.creditCode],
    officials: ['query($text: String) { officials(search: $text, first: 8) { edges { node { name title } } } }',
      (node) => node.title || ''],
  };

  const ask = async (register, text) => {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Zoufang-Page': '1' },
      body: JSON.stringify({ query: QUERIES[register][0], variables: { text } }),
    });
    const { data } = await answer.json();
    return data && data[register] ? data[register].edges.map((edge) => edge.node) : [];
  };

  document.querySelectorAll('input[data-suggest]').forEach((input) => {
    const register = input.dataset.suggest;
    let waiting;
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      const text = input.value.trim();
      if (text.length < 1) {
        return;
      }
      waiting = setTimeout(async () => {
        const found = await ask(register, text).catch(() => []);
        if (input.value.trim() === text) {
          input.list.replaceChildren(...found.map((node) => {
            const option = document.createElement('option');
            option.value = node.name;
            option.label = QUERIES[register][1](node);
            return option;
          }));
        }
      }, 250);
    });
  });
})();
