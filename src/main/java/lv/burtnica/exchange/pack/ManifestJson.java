package lv.burtnica.exchange.pack;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lv.burtnica.exchange.pack.Manifest.LeftOut;
import lv.burtnica.wording.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Manifests as JSON; {@code src/docs/formats.md} describes them for others. */
final class ManifestJson {

    static final int FORMAT = 1;
    private static final String NAME = "recepsu-burtnica-course-pack";
    private static final int LONGEST_TITLE = 300;
    private static final Pattern KEY = Pattern.compile("[a-z0-9_-]{1,100}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PACK = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,59}");
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ManifestJson() {}

    static byte[] write(Manifest manifest) {
        var json = JSON.createObjectNode();
        json.put("format", NAME).put("formatVersion", FORMAT).put("pack", manifest.pack()).put("revision", manifest.revision());
        json.put("title", manifest.title()).put("madeBy", manifest.madeBy()).put("madeAt", manifest.madeAt().toString());
        contents(manifest.entries(), manifest.leftOut(), json);
        return (JSON.writeValueAsString(json).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same for the same contents, whoever made the pack and when. */
    static String hash(List<PackEntry> entries, List<LeftOut> leftOut) {
        var json = JSON.createObjectNode();
        contents(entries, leftOut, json);
        return PackHash.of(json.toString());
    }

    private static void contents(List<PackEntry> entries, List<LeftOut> leftOut, ObjectNode json) {
        var list = json.putArray("entries");
        for (var entry : entries) {
            var one = list.addObject().put("path", entry.path()).put("kind", entry.kind().code()).put("key", entry.key());
            put(one, "language", entry.language());
            if (entry.version() > 0) {
                one.put("version", entry.version());
            }
            put(one, "title", entry.title());
            put(one, "author", entry.author());
            put(one, "licence", entry.licence());
            put(one, "picture", entry.picture());
            put(one, "persons", entry.persons());
            one.put("sha256", entry.sha256());
        }
        var missing = json.putArray("leftOut");
        leftOut.forEach(one -> missing.addObject().put("kind", one.kind().code()).put("key", one.key()).put("language", one.language())
                .put("reason", one.reason()));
    }

    private static void put(ObjectNode json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }

    /** @throws PackRefusedException if it is none, or one of a later form */
    static Manifest read(byte[] bytes) {
        try {
            var json = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
            if (!text(json, "format").equals(NAME)) {
                throw new PackRefusedException("no-pack");
            }
            if (json.path("formatVersion").asInt(0) > FORMAT) {
                throw new PackRefusedException("newer");
            }
            return manifest(json);
        } catch (JacksonException | DateTimeException e) {
            throw new PackRefusedException("manifest");
        }
    }

    private static Manifest manifest(JsonNode json) {
        var entries = new ArrayList<PackEntry>();
        var paths = new HashSet<String>();
        for (var one : json.path("entries")) {
            var entry = entry(one);
            demand(paths.add(entry.path()), entry.path());
            entries.add(entry);
        }
        var leftOut = new ArrayList<LeftOut>();
        for (var one : json.path("leftOut")) {
            PackKind.ofCode(text(one, "kind")).ifPresent(kind ->
                    leftOut.add(new LeftOut(kind, text(one, "key"), text(one, "language"), text(one, "reason"))));
        }
        var revision = json.path("revision").asInt(0);
        if (entries.isEmpty() || revision < 1 || !PACK.matcher(text(json, "pack")).matches()) {
            throw new PackRefusedException("manifest");
        }
        return new Manifest(text(json, "pack"), revision, text(json, "title"), text(json, "madeBy"),
                Instant.parse(text(json, "madeAt")), entries, leftOut);
    }

    private static PackEntry entry(JsonNode json) {
        var path = text(json, "path");
        var kind = PackKind.ofCode(text(json, "kind")).orElseThrow(() -> wrong(path));
        var entry = new PackEntry(
                path, kind, text(json, "key"), text(json, "language"), Math.max(0, json.path("version").asInt(0)), text(json, "title"),
                text(json, "author"), text(json, "licence"), text(json, "picture"), text(json, "persons"), text(json, "sha256"));
        demand(PackPaths.isPlain(path) && KEY.matcher(entry.key()).matches() && HASH.matcher(entry.sha256()).matches(), path);
        demand(!kind.isText() || Language.spoken(entry.language()).isPresent(), path);
        demand(kind != PackKind.LESSON || entry.key().matches("[1-9][0-9]?"), path);
        // One place for each thing: no two entries can mean the same.
        demand(path.equals(PackPaths.of(kind, entry.key(), entry.locale())), path);
        return entry;
    }

    private static void demand(boolean fine, String path) {
        if (!fine) {
            throw wrong(path);
        }
    }

    private static PackRefusedException wrong(String path) {
        return new PackRefusedException("entry", Map.of("file", path.toLowerCase(Locale.ROOT)));
    }

    private static String text(JsonNode json, String name) {
        var text = json.path(name).asString("").strip();
        return text.substring(0, Math.min(text.length(), LONGEST_TITLE));
    }
}
