// Cook mode: turns the steps over, runs the timers and hears of the other pairs. Needs no connection once it is there. See CookingPage.java.
(() => {
  if (window.burtnicaCooking) {
    return;
  }
  const PREFIX = 'burtnica.cooking.';
  const DEVICE = 'burtnica.kitchen-device';
  const OLDEST = 2 * 24 * 60 * 60 * 1000;
  const MINUTE = 60 * 1000;
  const RINGS_FOR = 2 * MINUTE;
  const NEWS_EVERY = 5000;
  const SVG = 'http://www.w3.org/2000/svg';

  let page = null;
  let secret = null;

  // A browser that keeps nothing for us: the page itself still remembers.
  const load = key => {
    try {
      return JSON.parse(localStorage.getItem(PREFIX + key)) ?? {};
    } catch {
      return {};
    }
  };
  const keep = () => {
    try {
      localStorage.setItem(PREFIX + page.key, JSON.stringify({ card: page.card, timers: page.timers, at: Date.now() }));
    } catch {
      // As above.
    }
  };
  const dropOld = () => {
    try {
      Object.keys(localStorage).filter(key => key.startsWith(PREFIX)).forEach(key => {
        if ((load(key.slice(PREFIX.length)).at ?? 0) < Date.now() - OLDEST) {
          localStorage.removeItem(key);
        }
      });
    } catch {
      // As above.
    }
  };
  const device = () => {
    const random = () => Array.from(crypto.getRandomValues(new Uint8Array(10)), byte => byte.toString(16).padStart(2, '0')).join('');
    try {
      const known = sessionStorage.getItem(DEVICE) ?? random();
      sessionStorage.setItem(DEVICE, known);
      return known;
    } catch {
      return random();
    }
  };

  const say = (word, gaps) => Object.entries(gaps).reduce((text, [name, value]) => text.replaceAll('{' + name + '}', value), page.words[word]);
  const nameOf = timer => say('timer-name', { step: timer.step });
  const clock = left => {
    const seconds = Math.max(0, Math.ceil(left / 1000));
    return Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
  };

  // Sound: two short tones a second and a half apart, made by the browser itself, so that nothing has to be fetched.
  const wake = () => {
    const Sound = window.AudioContext ?? window.webkitAudioContext;
    if (Sound) {
      page.sound ??= new Sound();
      page.sound.resume?.();
    }
  };
  const tone = (from, pitch) => {
    const swing = page.sound.createOscillator();
    const loud = page.sound.createGain();
    swing.frequency.value = pitch;
    loud.gain.setValueAtTime(0.0001, from);
    loud.gain.exponentialRampToValueAtTime(0.5, from + 0.02);
    loud.gain.exponentialRampToValueAtTime(0.0001, from + 0.3);
    swing.connect(loud).connect(page.sound.destination);
    swing.start(from);
    swing.stop(from + 0.32);
  };
  const ring = () => {
    navigator.vibrate?.([300, 150, 300]);
    if (page.sound?.state === 'running') {
      tone(page.sound.currentTime, 880);
      tone(page.sound.currentTime + 0.4, 1175);
    }
  };

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text ?? '';
    return made;
  };
  const drawn = (name, attributes) => {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  };
  const face = () => {
    const svg = drawn('svg', { viewBox: '0 0 40 40', 'aria-hidden': 'true', focusable: 'false' });
    svg.append(drawn('circle', { class: 'dial', cx: 20, cy: 20, r: 18 }), drawn('path', { class: 'rest', d: '' }));
    for (let i = 0; i < 12; i++) {
      svg.append(drawn('line', { class: 'tick', x1: 20, y1: 2, x2: 20, y2: i % 3 ? 4 : 6, transform: `rotate(${i * 30} 20 20)` }));
    }
    return svg;
  };
  // What is left of the whole time, as a slice that begins at twelve o'clock.
  const slice = part => {
    if (part >= 0.9999) {
      return 'M20 4 A16 16 0 1 1 19.99 4 Z';
    }
    const angle = 2 * Math.PI * Math.max(0, part);
    const x = (20 + 16 * Math.sin(angle)).toFixed(2);
    const y = (20 - 16 * Math.cos(angle)).toFixed(2);
    return part <= 0 ? '' : `M20 20 L20 4 A16 16 0 ${part > 0.5 ? 1 : 0} 1 ${x} ${y} Z`;
  };

  const line = timer => {
    const item = element('li', 'timer');
    item.dataset.timer = timer.id;
    const more = element('button', 'one-more', say('one-more', {}));
    const stop = element('button', 'stop', say('stop', {}));
    more.type = stop.type = 'button';
    more.setAttribute('aria-label', say('one-more-of', { name: nameOf(timer) }));
    stop.setAttribute('aria-label', say('stop-of', { name: nameOf(timer) }));
    const words = element('span', 'timer-words');
    words.append(element('span', 'timer-name', nameOf(timer)), element('span', 'timer-left'));
    item.append(face(), words, more, stop);
    return item;
  };
  const draw = (item, timer, now) => {
    const left = timer.ends - now;
    const words = left > 0 ? say('left', { left: clock(left) }) : say('over-title', {});
    const shown = item.querySelector('.timer-left');
    if (shown.textContent !== words) {
      shown.textContent = words;
    }
    item.classList.toggle('over', left <= 0);
    item.querySelector('.rest').setAttribute('d', slice(left / timer.total));
  };

  const showTimers = () => {
    const list = page.root.querySelector('.timers');
    const shown = new Map([...list.children].map(item => [item.dataset.timer, item]));
    const now = Date.now();
    for (const timer of page.timers) {
      const item = shown.get(timer.id) ?? line(timer);
      shown.delete(timer.id);
      if (!item.isConnected) {
        list.append(item);
      }
      draw(item, timer, now);
    }
    shown.forEach(item => item.remove());
    const over = page.timers.filter(timer => timer.ends <= now);
    const words = over.map(timer => say('over', { name: nameOf(timer), minutes: Math.round(timer.total / MINUTE) })).join(' ');
    const ringing = page.root.querySelector('.ringing');
    if (ringing.textContent !== words) {
      ringing.textContent = words;
    }
    document.title = over.length ? say('over-title', {}) + ' ' + page.title : page.title;
    if (over.some(timer => now - timer.ends < RINGS_FOR) && now - page.rang >= 1500) {
      page.rang = now;
      ring();
    }
  };

  const start = button => {
    wake();
    const total = Number(button.dataset.minutes) * MINUTE;
    const timer = { id: String(Date.now()) + page.timers.length, step: Number(button.dataset.step), total, ends: Date.now() + total };
    page.timers = [...page.timers, timer].slice(-12);
    keep();
    showTimers();
    page.root.querySelector('.timers').lastElementChild?.scrollIntoView({ block: 'nearest' });
  };
  const change = (item, what) => {
    const timer = page.timers.find(one => one.id === item.dataset.timer);
    if (what === 'stop') {
      const next = item.nextElementSibling ?? item.previousElementSibling;
      page.timers = page.timers.filter(one => one !== timer);
      (next?.querySelector('.stop') ?? page.cards[page.card].querySelector('h2')).focus({ preventScroll: true });
    } else {
      timer.total = Math.max(0, timer.ends - Date.now()) + MINUTE;
      timer.ends = Date.now() + timer.total;
    }
    keep();
    showTimers();
  };

  const show = (card, byHand) => {
    page.card = Math.min(Math.max(0, card), page.cards.length - 1);
    page.cards.forEach((one, i) => one.toggleAttribute('hidden', i !== page.card));
    const heading = page.cards[page.card].querySelector('h2');
    page.root.querySelector('.where').textContent = heading.textContent;
    page.root.querySelector('[data-go="-1"]').disabled = page.card === 0;
    page.root.querySelector('[data-go="1"]').disabled = page.card === page.cards.length - 1;
    if (byHand) {
      heading.focus({ preventScroll: true });
      page.root.querySelector('.cook-cards').scrollIntoView({ block: 'start' });
      keep();
    }
  };

  const minutes = seconds => Math.max(1, Math.round(Math.abs(seconds) / 60));
  const pair = other => {
    const steps = { n: other.card, all: other.steps };
    const at = other.card === 0 ? say('laying-out', {}) : other.card > other.steps ? say('ready', {}) : say('step-of', steps);
    const parts = [say('pair', { dish: page.dishes[other.dish] ?? other.dish, where: at })];
    const next = other.timers.map(timer => timer.left).sort((one, two) => one - two)[0];
    if (next !== undefined) {
      parts.push(next > 0 ? say('pair-timer', { minutes: minutes(next) }) : say('pair-ringing', {}));
    }
    if (other.quiet > 90) {
      parts.push(say('pair-quiet', { minutes: minutes(other.quiet) }));
    }
    return parts.join(', ');
  };
  const saidOfPairs = words => {
    const said = page.root.querySelector('.pairs-said');
    if (said.textContent !== words) {
      said.textContent = words;
    }
  };
  const showPairs = others => {
    page.root.querySelector('.pair-list').replaceChildren(...others.map(other => element('li', '', pair(other))));
    saidOfPairs(others.length ? '' : say('nobody', {}));
  };
  const secretOf = opened => {
    const said = name => opened.querySelector(`meta[name="${name}"]`)?.content ?? '';
    return { name: said('_csrf_header'), value: said('_csrf') };
  };
  // A server that started anew knows no session that was open: the page, fetched again, brings the secret of a new one.
  const renew = async () => {
    const answer = await fetch(location.href, { cache: 'no-store', signal: AbortSignal.timeout(4000) });
    secret = answer.ok ? secretOf(new DOMParser().parseFromString(await answer.text(), 'text/html')) : secret;
  };
  const tell = async again => {
    const mine = page;
    const headers = { 'Content-Type': 'application/json' };
    const { name, value } = secret ?? secretOf(document);
    if (name) {
      headers[name] = value;
    }
    // What is cooked here: a server that started anew has forgotten the kitchen, and opens it again by this.
    const where = new URL('kurss/virtuve/' + page.kitchen, document.baseURI);
    where.search = new URLSearchParams({ nodarbiba: page.lesson, diena: page.day });
    const timers = page.timers.map(timer => ({ step: timer.step, left: Math.round((timer.ends - Date.now()) / 1000) }));
    const news = { device: page.device, dish: page.dish, card: page.card, steps: page.cards.length - 2, timers };
    try {
      const answer = await fetch(where, {
        method: 'POST', headers, body: JSON.stringify(news), signal: AbortSignal.timeout(4000) });
      if (mine !== page) {
        return;
      }
      if (answer.ok) {
        showPairs(await answer.json());
      } else if (answer.status === 403 && again !== 'again') {
        await renew();
        await tell('again');
      } else {
        saidOfPairs(say('no-kitchen', {}));
      }
    } catch {
      // No connection: what was heard last stays on the page.
      if (mine === page) {
        saidOfPairs(say('lost', {}));
      }
    }
  };

  const pressed = event => {
    const button = event.target.closest('button');
    if (!button) {
      return;
    }
    if (page.timers.length) {
      // After the page was opened anew, a browser is silent until somebody presses something.
      wake();
    }
    if (button.dataset.go) {
      show(page.card + Number(button.dataset.go), true);
    } else if (button.matches('.start-timer')) {
      start(button);
    } else if (button.matches('.one-more, .stop')) {
      change(button.closest('.timer'), button.matches('.stop') ? 'stop' : 'more');
    } else {
      return;
    }
    // So that the others see it at once.
    if (page.kitchen) {
      tell();
    }
  };

  window.burtnicaCooking = {
    begin(root, place, words, dishes) {
      this.end();
      dropOld();
      const kept = load(place.key);
      page = {
        root, words, dishes, key: place.key, kitchen: place.kitchen, lesson: place.lesson, day: place.day, dish: place.dish, device: device(),
        cards: [...root.querySelectorAll('.cook-card')], card: 0, timers: kept.timers ?? [], title: document.title, rang: 0, beats: [],
      };
      root.addEventListener('click', pressed);
      show(kept.card ?? 0, false);
      showTimers();
      page.beats.push(setInterval(showTimers, 250));
      if (page.kitchen) {
        tell();
        page.beats.push(setInterval(() => tell(), NEWS_EVERY));
      }
    },
    end() {
      if (page) {
        page.beats.forEach(clearInterval);
        page.root.removeEventListener('click', pressed);
        page.sound?.close?.();
        page = null;
      }
    },
  };
})();
