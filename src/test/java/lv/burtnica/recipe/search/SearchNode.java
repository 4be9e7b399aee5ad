package lv.burtnica.recipe.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.transport.Netty4Plugin;

/** One real OpenSearch server for tests, in a process of its own: says its port and ends when its input does. */
final class SearchNode extends Node {

    static final String PORT = "OpenSearch listens on ";

    private SearchNode(Path home) {
        super(new Environment(settings(home), home.resolve("config")), List.of(Netty4Plugin.class, CommonAnalysisPlugin.class), false);
    }

    public static void main(String[] args) throws IOException, NodeValidationException {
        try (var node = new SearchNode(Path.of(args[0]))) {
            node.start();
            System.out.println(PORT + node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().getPort());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static Settings settings(Path home) {
        return Settings.builder()
                .put("path.home", home.toString())
                .put("node.name", "meklesana")
                .put("cluster.name", "burtnica")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                .put("http.port", "0")
                .put("transport.port", "0")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }
}
