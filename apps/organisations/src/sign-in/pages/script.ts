import { texts } from './texts.ts';

/**
 * The one script of the pages: a form with the data of a passkey asks the browser for it and sends what it says. Without script
 * the other ways work; the buttons stay hidden then.
 */
export const script = `
for (const form of document.querySelectorAll('form[data-passkey]')) {
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    if (form.elements.answer.value) return;
    event.preventDefault();
    const say = form.querySelector('[role=alert]');
    const kind = globalThis.PublicKeyCredential;
    const make = form.dataset.passkey === 'make';
    const parse = kind && (make ? kind.parseCreationOptionsFromJSON : kind.parseRequestOptionsFromJSON);
    if (!parse) { say.textContent = ${JSON.stringify(texts.tooOld)}; say.hidden = false; return; }
    const button = form.querySelector('button');
    button.disabled = true;
    try {
      const publicKey = parse.call(kind, JSON.parse(form.dataset.options));
      const made = await navigator.credentials[make ? 'create' : 'get']({ publicKey });
      form.elements.answer.value = JSON.stringify(made.toJSON());
      form.submit();
    } catch (error) {
      if (error.name !== 'NotAllowedError' && error.name !== 'AbortError') {
        say.textContent = error.message; say.hidden = false;
      }
      button.disabled = false;
    }
  });
}
`;
