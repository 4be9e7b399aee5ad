package lv.burtnica.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import lv.burtnica.Burtnica;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A recipe's page and a booklet's PDF from the warm notebook, asked for by eight readers at once over loopback, beside nginx that gives out
 * the very same bytes as files, in the same run and by the same readers. Where there is no nginx it says so and measures the notebook alone.
 */
final class ShelfBench {

    private static final String RECIPE = "/biblioteka/lv/receptes/omlete-no-olu-pulvera";
    private static final String PDF = "/biblioteka/lv/burtnicas/ziemas-krajumi/1/a5.pdf";
    private static final int READERS = 8;
    private static final int ROUNDS = 3;
    private static final List<Path> NGINX = List.of(Path.of("/usr", "sbin", "nginx"), Path.of("/usr", "local", "sbin", "nginx"));

    private final Table table = new Table();
    private final int seconds;

    private ShelfBench(int seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        new ShelfBench(List.of(arguments).contains("quick") ? 3 : 8).run();
    }

    private void run() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("shelf-bench");
        try (var application = new SpringApplicationBuilder(Burtnica.class).run(
                "--server.port=0", "--burtnica.data=" + folder.resolve("data"), "--vaadin.productionMode=true", "--logging.level.root=warn",
                "--server.tomcat.max-keep-alive-requests=-1")) {
            var port = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer()).getPort();
            var page = new ShelfReaders(port, RECIPE, READERS);
            var pdf = new ShelfReaders(port, PDF, READERS);
            Files.createDirectories(folder.resolve("files"));
            Files.write(folder.resolve("files/page.html"), page.body());
            Files.write(folder.resolve("files/book.pdf"), pdf.body());
            try (var nginx = Nginx.start(folder)) {
                compare("a recipe's page", page, nginx == null ? null : new ShelfReaders(nginx.port(), "/page.html", READERS), 25);
                compare("a booklet's PDF", pdf, nginx == null ? null : new ShelfReaders(nginx.port(), "/book.pdf", READERS), 50);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        table.print(System.out);
    }

    /** In turns, so that whatever else the machine does slows both. */
    private void compare(String what, ShelfReaders notebook, @Nullable ShelfReaders nginx, int aim) throws InterruptedException {
        notebook.read(seconds);
        if (nginx != null) {
            nginx.read(1);
        }
        var own = new ShelfReaders.Result(0, List.of());
        var other = new ShelfReaders.Result(0, List.of());
        for (var round = 0; round < ROUNDS; round++) {
            own = own.plus(notebook.read(seconds));
            other = nginx == null ? other : other.plus(nginx.read(seconds));
        }
        var share = nginx == null ? "no nginx on this machine to compare with"
                : String.format(Locale.ROOT, "%.0f %% of nginx, aim %d %%: %s", 100 * own.aSecond() / other.aSecond(), aim,
                        100 * own.aSecond() / other.aSecond() >= aim ? "kept" : "NOT KEPT");
        var size = Table.number(notebook.body().length) + " bytes";
        row(what + ", the notebook", own, share);
        if (nginx != null) {
            row(what + ", nginx", other, size);
        }
    }

    private void row(String what, ShelfReaders.Result result, String note) {
        table.figure(what, 0, Math.round(result.aSecond()) + "/s",
                String.format(Locale.ROOT, "p95 %.2f ms; %s", result.percentile(95), note));
    }

    /** nginx as a child of this program, with a configuration of its own on a free port of loopback. */
    private record Nginx(Process process, int port) implements AutoCloseable {

        static @Nullable Nginx start(Path folder) throws IOException, InterruptedException {
            var program = NGINX.stream().filter(Files::isExecutable).findFirst().orElse(null);
            if (program == null) {
                return null;
            }
            int port;
            try (var free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            var configuration = folder.resolve("nginx.conf");
            Files.writeString(configuration, """
                    daemon off; worker_processes 2; pid %1$s/nginx.pid; error_log %1$s/error.log;
                    events { worker_connections 256; }
                    http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; client_body_temp_path %1$s/body;
                      proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fast; uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                      types { text/html html; application/pdf pdf; }
                      server { listen 127.0.0.1:%2$d; root %1$s/files; } }
                    """.formatted(folder, port), StandardCharsets.UTF_8);
            allowReading(folder);
            var process = new ProcessBuilder(program.toString(), "-c", configuration.toString()).inheritIO().start();
            TimeUnit.SECONDS.sleep(1);
            return new Nginx(process, port);
        }

        /** Started by root, nginx reads as somebody who may do less. */
        private static void allowReading(Path folder) {
            folder.toFile().setExecutable(true, false);
            folder.toFile().setReadable(true, false);
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }
}
