package lv.burtnica.library;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** The bytes of a published file, fetched when they are wanted first: not for an answer that says they have not changed. */
final class StoredFile extends AbstractResource {

    private final String name;
    private final long size;
    private final Supplier<byte[]> store;
    private byte @Nullable [] bytes;

    StoredFile(String name, long size, Supplier<byte[]> store) {
        this.name = name;
        this.size = size;
        this.store = store;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(bytes());
    }

    byte[] bytes() {
        if (bytes == null) {
            bytes = store.get();
        }
        return bytes;
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
