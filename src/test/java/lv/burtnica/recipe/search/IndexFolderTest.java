package lv.burtnica.recipe.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged index is taken away before it can keep the notebook from starting; a sound one is left alone. */
class IndexFolderTest {

    @TempDir
    private Path root;

    private Path index;

    @BeforeEach
    void writeAnIndex() throws IOException {
        index = root.resolve("recipe");
        try (var files = FSDirectory.open(index); var writer = new IndexWriter(files, new IndexWriterConfig(new StandardAnalyzer()))) {
            var document = new Document();
            document.add(new TextField("title", "Griķu zupa ar sautētu cūkgaļu", Field.Store.YES));
            writer.addDocument(document);
        }
    }

    @Test
    void aSoundIndexStays() {
        new IndexFolder(root).clearWhereDamaged();
        assertThat(index).isNotEmptyDirectory();
    }

    @Test
    void aFileCutShortIsNoticed() throws IOException {
        var file = largest();
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2));
        new IndexFolder(root).clearWhereDamaged();
        assertThat(index).doesNotExist();
    }

    @Test
    void aSingleWrongByteIsNoticed() throws IOException {
        var file = largest();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x40;
        Files.write(file, bytes);
        new IndexFolder(root).clearWhereDamaged();
        assertThat(index).doesNotExist();
    }

    @Test
    void aFolderWithoutItsListOfSegmentsAndAStrangeFileGo() throws IOException {
        try (var files = Files.newDirectoryStream(index, "segments_*")) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.writeString(root.resolve("piezimes.txt"), "nav rādītājs");
        new IndexFolder(root).clearWhereDamaged();
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void whatAnotherProcessWritesInIsLeftAlone() throws IOException {
        try (var files = FSDirectory.open(index); var lock = files.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            Files.write(largest(), new byte[] {1, 2, 3});
            new IndexFolder(root).clearWhereDamaged();
        }
        assertThat(index).isNotEmptyDirectory();
    }

    @Test
    void aMissingFolderIsNoFault() {
        assertThatCode(() -> new IndexFolder(root.resolve("nav")).clearWhereDamaged()).doesNotThrowAnyException();
    }

    @Test
    void onlyLucenesFolderOnDiskIsLookedAt() {
        Map<String, Object> disk = Map.of("hibernate.search.backend.type", "lucene", "hibernate.search.backend.directory.root", "data/index");
        assertThat(IndexFolder.of(disk)).isPresent();
        assertThat(IndexFolder.of(Map.of("hibernate.search.backend.type", "elasticsearch"))).isEmpty();
    }

    private Path largest() throws IOException {
        try (var files = Files.list(index)) {
            return files.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME) && !file.getFileName().toString().startsWith("segments"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }
}
