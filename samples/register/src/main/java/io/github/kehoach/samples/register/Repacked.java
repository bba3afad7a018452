package io.github.kehoach.samples.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time at which it was made out of a package of zipped parts. */
final class Repacked {
    /** The first moment that zip files know. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Repacked() {}

    static byte[] of(byte[] made) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(made.length);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(made));
                ZipOutputStream repacked = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(NEVER);
                repacked.putNextEntry(same);
                parts.transferTo(repacked);
                repacked.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
