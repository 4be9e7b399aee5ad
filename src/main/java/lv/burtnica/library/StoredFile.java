package lv.burtnica.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

/** A published file, fetched when it is wanted first: not for an answer that says it has not changed. */
final class StoredFile extends AbstractResource {

    private final String name;
    private final long size;
    private final Supplier<Resource> content;

    StoredFile(String name, long size, Supplier<Resource> content) {
        this.name = name;
        this.size = size;
        this.content = content;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return content.get().getInputStream();
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public String getDescription() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
