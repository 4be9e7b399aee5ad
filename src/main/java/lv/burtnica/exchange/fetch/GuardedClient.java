package lv.burtnica.exchange.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Fetches a page for somebody who typed its address. Only public addresses are reached: each name is resolved once, all its addresses are
 * checked, and the connection goes to the very address that was checked, also after every redirect. It keeps no cookies, sends nobody's
 * name, and gives up on what is too large, too slow, or of a kind that holds no recipe.
 */
final class GuardedClient {

    private static final Set<String> PAGES = Set.of(
            "text/html", "application/xhtml+xml", "application/json", "application/ld+json", "text/plain", "text/markdown", "text/csv");
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/webp");
    private static final String USER_AGENT = "RecepsuBurtnica/1.0 (recipe import on request of a person)";

    private final Network network;
    private final FetchLimits limits;

    GuardedClient(Network network, FetchLimits limits) {
        this.network = network;
        this.limits = limits;
    }

    /** @throws RefusedException with the reason */
    Fetched page(String address) {
        return fetch(address, PAGES);
    }

    /** @throws RefusedException with the reason */
    Fetched picture(String address) {
        return fetch(address, PICTURES);
    }

    private Fetched fetch(String address, Set<String> types) {
        var deadline = System.nanoTime() + limits.time().toNanos();
        var target = Target.of(address);
        for (var hop = 0; hop <= limits.redirects(); hop++) {
            var answer = ask(target, deadline);
            if (answer.status() / 100 != 3) {
                return accepted(target, answer, types);
            }
            var next = target.redirected(answer.header("location"));
            if (target.isSecure() && !next.isSecure()) {
                throw new RefusedException("redirect");
            }
            target = next;
        }
        throw new RefusedException("redirect");
    }

    private static Fetched accepted(Target target, Answer answer, Set<String> types) {
        if (answer.status() / 100 != 2) {
            throw new RefusedException("status", Map.of("status", Integer.toString(answer.status())));
        }
        var type = answer.header("content-type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!types.contains(type)) {
            throw new RefusedException("type");
        }
        return new Fetched(target.uri().toString(), type, answer.body());
    }

    private Answer ask(Target target, long deadline) {
        var isLate = new AtomicBoolean();
        try (var socket = network.connect(checked(target), target.port(), left(deadline))) {
            var watch = CompletableFuture.runAsync(
                    () -> close(socket, isLate), CompletableFuture.delayedExecutor(left(deadline).toMillis(), TimeUnit.MILLISECONDS));
            try {
                socket.setSoTimeout((int) left(deadline).toMillis());
                return talk(target.isSecure() ? secured(socket, target) : socket, target);
            } finally {
                watch.cancel(false);
            }
        } catch (SocketTimeoutException e) {
            throw new RefusedException("slow");
        } catch (UnknownHostException e) {
            throw new RefusedException("unknown");
        } catch (SSLException e) {
            throw new RefusedException(isLate.get() ? "slow" : "certificate");
        } catch (IOException e) {
            throw new RefusedException(isLate.get() ? "slow" : "unreachable");
        }
    }

    /** One of the host's addresses, all of which are public: a name that also leads inside leads nowhere. */
    private InetAddress checked(Target target) throws IOException {
        var addresses = target.isNumber() ? List.of(InetAddress.getByName(target.host())) : network.resolve(target.host());
        if (addresses.isEmpty()) {
            throw new UnknownHostException(target.host());
        }
        if (!addresses.stream().allMatch(PublicAddress::is)) {
            throw new RefusedException("not-public");
        }
        return addresses.getFirst();
    }

    private static Socket secured(Socket plain, Target target) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, target.host(), target.port(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private Answer talk(Socket socket, Target target) throws IOException {
        var request = "GET " + target.path() + " HTTP/1.1\r\nHost: " + target.authority() + "\r\nUser-Agent: " + USER_AGENT
                + "\r\nAccept: text/html,application/ld+json,image/*;q=0.5,*/*;q=0.1\r\nAccept-Encoding: identity"
                + "\r\nConnection: close\r\n\r\n";
        var out = socket.getOutputStream();
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return Answer.read(new BufferedInputStream(socket.getInputStream()), limits.size());
    }

    private static void close(Socket socket, AtomicBoolean isLate) {
        isLate.set(true);
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed then, which is all that was wanted.
        }
    }

    private static Duration left(long deadline) {
        var left = Duration.ofNanos(deadline - System.nanoTime());
        if (left.toMillis() <= 0) {
            throw new RefusedException("slow");
        }
        return left;
    }
}
