package lv.burtnica.browser;

/** What is asked of a page from inside the browser. */
final class PageScripts {

    /** Whether everything has arrived; a page of Vaadin's is empty until its client has started and has no question open. */
    static final String SETTLED = """
            () => {
                const busy = (window.Vaadin?.connectionState?.state ?? 'connected') !== 'connected';
                if (busy || document.readyState !== 'complete' || document.fonts.status !== 'loaded') {
                    return false;
                }
                if (!document.querySelector('#outlet')) {
                    return true;
                }
                const clients = Object.entries(window.Vaadin?.Flow?.clients ?? {}).filter(([name]) => name !== 'TypeScript');
                return clients.length > 0 && clients.every(([, client]) => client.isActive && !client.isActive());
            }""";

    static final String UNKNOWN_ELEMENTS = """
            () => [...document.querySelectorAll('*')]
                .map(element => element.localName)
                .filter(name => name.startsWith('vaadin-') && !customElements.get(name))""";

    /** A name of another language may be said again in a label, which cannot be marked, once it stands marked on the page. */
    static final String WORDS = """
            () => {
                const own = document.documentElement.lang;
                const found = [document.title];
                const foreignNames = [];
                const walk = element => {
                    if (element.lang && element.lang !== own) {
                        foreignNames.push(element.textContent.trim());
                        return;
                    }
                    // A part that no slot shows has no display at all.
                    if (['none', ''].includes(getComputedStyle(element).display)) {
                        return;
                    }
                    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
                        found.push(element.getAttribute(name) ?? '');
                    }
                    for (const child of element.childNodes) {
                        if (child.nodeType === Node.TEXT_NODE) {
                            found.push(child.data.trim());
                        } else if (child.nodeType === Node.ELEMENT_NODE) {
                            walk(child);
                        }
                    }
                };
                walk(document.body);
                const foreign = foreignNames.filter(name => name);
                return found
                    .map(text => foreign.reduce((rest, name) => rest.replaceAll(name, ''), text).replace(/https?:\\/\\/\\S+/g, ''))
                    .filter(text => text.trim())
                    .join('\\n');
            }""";

    private PageScripts() {}
}
