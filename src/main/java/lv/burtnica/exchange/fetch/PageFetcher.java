package lv.burtnica.exchange.fetch;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Fetches pages and pictures that people ask for, where the installation allows it. */
@Service
public class PageFetcher {

    private final boolean isAllowed;
    private final GuardedClient client;

    @Autowired
    PageFetcher(@Value("${burtnica.exchange.fetch:true}") boolean isAllowed) {
        this(isAllowed, new GuardedClient(Network.real(), FetchLimits.USUAL));
    }

    PageFetcher(boolean isAllowed, GuardedClient client) {
        this.isAllowed = isAllowed;
        this.client = client;
    }

    /** Whether addresses are fetched here at all. */
    public boolean isAllowed() {
        return isAllowed;
    }

    /** @throws RefusedException with the reason */
    public Fetched page(String address) {
        require();
        return client.page(address);
    }

    /** @throws RefusedException with the reason */
    public Fetched picture(String address) {
        require();
        return client.picture(address);
    }

    private void require() {
        if (!isAllowed) {
            throw new RefusedException("switched-off");
        }
    }
}
