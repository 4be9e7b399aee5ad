package lv.burtnica.recipe.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of Lucene's index. A damaged one would keep the notebook from starting, though all that is in it can be made anew: it is
 * taken away before anything opens it.
 *
 * @param root the folder that holds a folder for each index
 */
record IndexFolder(Path root) {

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);
    private static final String BACKEND = "hibernate.search.backend.";

    /** The folder by the settings of the store; none where the index lies in memory or somewhere else. */
    static Optional<IndexFolder> of(Map<String, Object> settings) {
        var isOnDisk = "lucene".equals(settings.get(BACKEND + "type")) && settings.get(BACKEND + "directory.type") == null;
        return Optional.ofNullable(settings.get(BACKEND + "directory.root"))
                .filter(root -> isOnDisk)
                .map(root -> new IndexFolder(Path.of(root.toString())));
    }

    void clearWhereDamaged() {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (var folders = Files.newDirectoryStream(root)) {
            for (var folder : folders) {
                if (!isSound(folder)) {
                    log.warn("The search index in {} is damaged: it is taken away and made anew", folder);
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        } catch (IOException e) {
            log.warn("The search index in {} cannot be looked at: {}", root, e.toString());
        }
    }

    /** Whether every file is there and as long and as it was written; one that somebody is writing in is left alone. */
    private static boolean isSound(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = FSDirectory.open(folder); var lock = files.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            return isEmpty(files) || isReadable(files);
        } catch (LockObtainFailedException e) {
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isEmpty(Directory files) throws IOException {
        for (var file : files.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReadable(Directory files) throws IOException {
        try (var reader = DirectoryReader.open(files)) {
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        }
    }
}
