package lv.burtnica.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Readers without an account, who come at a fixed rate whether the server keeps up or not. The time of an answer counts from when it was
 * due, so that a server that stands still for a second is not flattered.
 */
final class Readers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** More are not sent at the same time, so that the machine that measures does not fall over; those left out count as failed. */
    private static final int MOST_AT_ONCE = 1000;
    private static final Pattern LINK = Pattern.compile("href=\"(/biblioteka/[^\"#]+)\"");

    private final HttpClient client;
    private final String address;
    private final List<String> pages = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    Readers(HttpClient client, String address) {
        this.client = client;
        this.address = address;
    }

    /** Looks what there is to read: the shelf, its lists, every recipe of the first page of each, and the files of a booklet. */
    void lookAround() throws IOException, InterruptedException {
        for (var start : List.of("/biblioteka/lv", "/biblioteka/en", "/biblioteka/lv/receptes", "/biblioteka/en/receptes")) {
            pages.add(start);
            links(start).stream().filter(link -> link.contains("/receptes/")).forEach(pages::add);
        }
        pages.add("/biblioteka/lv/receptes?meklet=griki");
        pages.add("/biblioteka/lv/receptes?veids=soup");
        // The starter booklets are still in the press while the first pages are there.
        for (var i = 0; i < 180 && files.isEmpty(); i++) {
            links("/biblioteka/lv/burtnicas").stream().filter(link -> link.endsWith(".pdf")).forEach(files::add);
            Thread.sleep(files.isEmpty() ? 1000 : 5000);
        }
        if (files.isEmpty()) {
            throw new IllegalStateException("There is no booklet on the shelf");
        }
    }

    /**
     * Reads for a while; nine of ten times a page, else a PDF.
     *
     * @param rate requests a second
     */
    Tally read(int rate, Duration time) throws InterruptedException {
        var tally = new Tally();
        var random = new Random(rate);
        var free = new Semaphore(MOST_AT_ONCE);
        var began = System.nanoTime();
        var many = time.toSeconds() * rate;
        for (var i = 0L; i < many; i++) {
            var due = began + i * 1_000_000_000L / rate;
            LockSupport.parkNanos(due - System.nanoTime());
            if (!free.tryAcquire()) {
                tally.failed("more than " + MOST_AT_ONCE + " at once");
                continue;
            }
            var path = random.nextInt(10) == 0 ? any(files, random) : any(pages, random);
            client.sendAsync(request(path), BodyHandlers.ofByteArray()).whenComplete((answer, failure) -> {
                if (failure != null) {
                    tally.failed(failure.getClass().getSimpleName());
                } else {
                    tally.answered(answer.statusCode(), System.nanoTime() - due, answer.body().length);
                }
                free.release();
            });
        }
        free.tryAcquire(MOST_AT_ONCE, PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return tally;
    }

    /**
     * So many people who ask again as soon as they are answered: every other time for what nobody has asked before, because a page that is
     * at hand costs too little to be too much.
     */
    Tally crowd(int people, Duration time) throws InterruptedException {
        var tally = new Tally();
        var end = Instant.now().plus(time);
        var threads = new ArrayList<Thread>();
        for (var i = 0; i < people; i++) {
            var random = new Random(i);
            threads.add(Thread.ofVirtual().start(() -> {
                while (Instant.now().isBefore(end)) {
                    var began = System.nanoTime();
                    try {
                        var path = random.nextBoolean() ? any(pages, random) : anew(random);
                        var answer = client.send(request(path), BodyHandlers.ofByteArray());
                        tally.answered(answer.statusCode(), System.nanoTime() - began, answer.body().length);
                        tally.promise(answer.headers().firstValue("Retry-After").isPresent());
                    } catch (IOException e) {
                        tally.failed(e.getClass().getSimpleName());
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        return tally;
    }

    /** How an address without a session is answered. */
    int status(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.discarding()).statusCode();
    }

    private List<String> links(String path) throws IOException, InterruptedException {
        // Not compressed: the client of the JDK does not unpack.
        var plain = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html").timeout(PATIENCE).build();
        var html = client.send(plain, BodyHandlers.ofString()).body();
        return LINK.matcher(html).results().map(MatchResult::group).map(link -> link.replaceAll("href=\"|\"", "")).distinct().toList();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html").header("Accept-Encoding", "gzip")
                .timeout(PATIENCE).build();
    }

    private static String anew(Random random) {
        return "/biblioteka/lv/receptes?meklet=zupa+" + Integer.toUnsignedString(random.nextInt(), 36);
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
