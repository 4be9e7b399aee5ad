// Devices by which people come in (WebAuthn). See PasskeyPart.java and PasskeyEntrance.java.
(() => {
  if (window.burtnicaPasskeys) {
    return;
  }
  const TRANSPORTS = ['usb', 'nfc', 'ble', 'hybrid', 'internal'];

  const bytes = text => {
    const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, sign => sign.charCodeAt(0));
  };
  const text = buffer => {
    let plain = '';
    new Uint8Array(buffer).forEach(byte => { plain += String.fromCharCode(byte); });
    return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  };
  const keys = list => (list ?? []).map(key => ({ ...key, id: bytes(key.id) }));
  // A device knows the notebook by its one address; at any other it would only refuse.
  const can = origin => window.isSecureContext && 'PublicKeyCredential' in window && location.origin === origin;
  const common = made => ({
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    authenticatorAttachment: made.authenticatorAttachment,
    clientExtensionResults: {},
  });

  const create = async json => {
    const wish = JSON.parse(json);
    const made = await navigator.credentials.create({
      publicKey: {
        ...wish,
        challenge: bytes(wish.challenge),
        user: { ...wish.user, id: bytes(wish.user.id) },
        excludeCredentials: keys(wish.excludeCredentials),
      },
    });
    return JSON.stringify({
      ...common(made),
      response: {
        attestationObject: text(made.response.attestationObject),
        clientDataJSON: text(made.response.clientDataJSON),
        transports: (made.response.getTransports?.() ?? []).filter(way => TRANSPORTS.includes(way)),
      },
    });
  };

  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content ?? '';
  const post = (path, body) => fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', [meta('_csrf_header')]: meta('_csrf') },
    body,
  });
  const answerOf = async wish => {
    const shown = await navigator.credentials.get({
      publicKey: { ...wish, challenge: bytes(wish.challenge), allowCredentials: keys(wish.allowCredentials) },
    });
    return JSON.stringify({
      ...common(shown),
      response: {
        authenticatorData: text(shown.response.authenticatorData),
        clientDataJSON: text(shown.response.clientDataJSON),
        signature: text(shown.response.signature),
        userHandle: shown.response.userHandle ? text(shown.response.userHandle) : null,
      },
    });
  };
  const comeIn = async path => {
    const asked = await post(path + '/jautajums', '{}');
    if (!asked.ok) {
      return asked.status;
    }
    const answered = await post(path, await answerOf(await asked.json()));
    if (answered.ok) {
      const next = new URL((await answered.json()).redirectUrl || '/', location.href);
      location.assign(next.origin === location.origin ? next.href : '/');
    }
    return answered.status;
  };

  window.burtnicaPasskeys = {
    show(form, origin) {
      form.makeKey = create;
      form.hidden = !can(origin);
    },
    entrance(place, origin, failed, wait, path) {
      const button = place.querySelector('button');
      const said = place.querySelector('p');
      place.hidden = !can(origin);
      button.onclick = async () => {
        said.textContent = '';
        button.disabled = true;
        // Whoever closes the device's own question has seen it; to them and to a lost connection we say the same.
        const status = await comeIn(path).catch(() => 0);
        button.disabled = false;
        if (status !== 200) {
          said.textContent = status === 429 ? wait : failed;
        }
      };
    },
  };
})();
