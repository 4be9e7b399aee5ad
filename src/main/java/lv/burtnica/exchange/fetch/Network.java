package lv.burtnica.exchange.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.time.Duration;
import java.util.List;

/** The two questions to the network, apart from what is allowed, so that tests can answer them. */
interface Network {

    /** All addresses of a host. */
    List<InetAddress> resolve(String host) throws IOException;

    /** A connection to that very address; nobody is asked for the name again. */
    Socket connect(InetAddress address, int port, Duration patience) throws IOException;

    /** The network as it is. */
    static Network real() {
        return new Network() {
            @Override
            public List<InetAddress> resolve(String host) throws IOException {
                return List.of(InetAddress.getAllByName(host));
            }

            @Override
            public Socket connect(InetAddress address, int port, Duration patience) throws IOException {
                var socket = new Socket(Proxy.NO_PROXY);
                try {
                    socket.connect(new InetSocketAddress(address, port), (int) patience.toMillis());
                    return socket;
                } catch (IOException e) {
                    socket.close();
                    throw e;
                }
            }
        };
    }
}
