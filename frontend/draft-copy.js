// Keeps what is typed into a form in the browser until the server has stored it. See BrowserCopy.java.
(() => {
  if (window.burtnicaCopy) {
    return;
  }
  const PREFIX = 'burtnica.copy.';
  const OLDEST = 90 * 24 * 60 * 60 * 1000;

  const load = place => {
    try {
      return JSON.parse(localStorage.getItem(PREFIX + place)) ?? {};
    } catch {
      return {};
    }
  };
  const store = (place, copy) => {
    try {
      if (Object.keys(copy).length) {
        localStorage.setItem(PREFIX + place, JSON.stringify(copy));
      } else {
        localStorage.removeItem(PREFIX + place);
      }
    } catch {
      // A browser that keeps nothing for us: the server is all there is.
    }
  };
  // The same as String.hashCode in Java.
  const mark = text => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) {
      sum = (Math.imul(31, sum) + text.charCodeAt(i)) | 0;
    }
    return sum;
  };
  const dropStored = (copy, marks) => {
    for (const name of Object.keys(copy)) {
      if (mark(copy[name].text) === marks[name]) {
        delete copy[name];
      }
    }
    return copy;
  };
  const dropOld = () => {
    try {
      Object.keys(localStorage).filter(key => key.startsWith(PREFIX)).forEach(key => {
        const times = Object.values(load(key.slice(PREFIX.length))).map(entry => entry.at ?? 0);
        if (Math.max(0, ...times) < Date.now() - OLDEST) {
          localStorage.removeItem(key);
        }
      });
    } catch {
      // As above.
    }
  };

  document.addEventListener('input', event => {
    const path = event.composedPath();
    const field = path.find(element => element.dataset?.keep);
    const root = field && path.find(element => element.burtnicaMarks);
    const text = path[0].value;
    if (!root || typeof text !== 'string') {
      return;
    }
    const place = root.burtnicaPlace;
    const name = field.dataset.keep;
    const copy = load(place);
    copy[name] = { text, at: Date.now(), base: copy[name]?.base ?? root.burtnicaMarks[name] };
    store(place, copy);
  }, true);

  window.burtnicaCopy = {
    begin(root, place, marks) {
      dropOld();
      root.burtnicaPlace = place;
      root.burtnicaMarks = marks;
      const copy = dropStored(load(place), marks);
      store(place, copy);
      const names = Object.keys(copy);
      return {
        texts: Object.fromEntries(names.map(name => [name, copy[name].text])),
        other: names.some(name => copy[name].base !== marks[name]),
      };
    },
    kept(root, place, marks) {
      const before = root.burtnicaPlace;
      const copy = load(before);
      if (before !== place) {
        store(before, {});
      }
      root.burtnicaPlace = place;
      root.burtnicaMarks = marks;
      dropStored(copy, marks);
      // What was typed since then goes on from what the server has now.
      Object.keys(copy).forEach(name => { copy[name].base = marks[name]; });
      store(place, copy);
    },
    forget(place) {
      store(place, {});
    },
  };

  // Says beside the form that there is no connection, and that the text stays here.
  const say = () => {
    const state = window.Vaadin?.connectionState?.state;
    const lost = !navigator.onLine || state === 'connection-lost' || state === 'reconnecting';
    document.querySelectorAll('[data-when-lost]').forEach(note => {
      const words = lost ? note.dataset.whenLost : '';
      if (note.textContent !== words) {
        note.textContent = words;
      }
    });
  };
  window.addEventListener('online', say);
  window.addEventListener('offline', say);
  window.Vaadin?.connectionState?.addStateChangeListener?.(say);
})();
