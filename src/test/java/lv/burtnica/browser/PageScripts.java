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

    static final String WORDS = """
            () => {
                const own = document.documentElement.lang;
                const found = [document.title];
                const walk = element => {
                    const other = element.lang && element.lang !== own;
                    if (other || ['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT'].includes(element.tagName)) {
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
                return found.filter(text => text).join('\\n');
            }""";

    private PageScripts() {}
}
