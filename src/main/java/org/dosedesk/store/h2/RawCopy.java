package org.dosedesk.store.h2;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// H2 gives out the content of an open database as the entry of a ZIP file only. Encrypted bytes don't get
/// smaller, and every save waits meanwhile, so this passes the entry's bytes on as they are, without any ZIP
/// around them.
final class RawCopy extends ZipOutputStream {
    RawCopy(OutputStream to) {
        super(to);
    }

    @Override
    public void putNextEntry(ZipEntry entry) {
        // the bytes stand for themselves
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void closeEntry() {
        // the bytes stand for themselves
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
