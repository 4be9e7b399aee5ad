package lv.burtnica.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** nginx as a child of this program, with a configuration of its own on a free port of loopback; it gives out what is in {@code files}. */
record Nginx(Process process, int port) implements AutoCloseable {

    private static final String CONFIGURATION = """
            daemon off; worker_processes 2; pid %1$s/nginx.pid; error_log %1$s/error.log;
            events { worker_connections 256; }
            http { access_log off; sendfile on; tcp_nopush on; gzip_static on; client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fast; uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
              types { text/html html; application/pdf pdf; }
              server { listen 127.0.0.1:%2$d; root %1$s/files; } }
            """;

    /** Nothing where the machine has no nginx. */
    static @Nullable Nginx start(Path folder) throws IOException, InterruptedException {
        var program = Programs.find("nginx");
        if (program == null) {
            return null;
        }
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(folder, port), StandardCharsets.UTF_8);
        // Started by root, it reads as somebody who may do less.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var nginx = new Nginx(new ProcessBuilder(program.toString(), "-e", folder + "/error.log", "-c", configuration.toString())
                .inheritIO().start(), port);
        for (var i = 0; i < 50 && nginx.process.isAlive(); i++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return nginx;
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        nginx.close();
        throw new IOException("nginx did not start");
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
