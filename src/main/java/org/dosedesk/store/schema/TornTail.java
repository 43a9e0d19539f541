package org.dosedesk.store.schema;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.file.Mark;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.store.journal.JournalCheck;
import org.dosedesk.store.journal.JournalTable;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.table.Tables;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.journal.JournalVerdict;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// Opens databases that a power cut may have left with a torn end. H2 takes its newest piece for whole when the
/// first and the last sector of it have reached the disk, whatever lies between. So after an end that was no
/// leaving, all that the journal tells is compared; and when that fails, what was never said to be saved is cut
/// off.
final class TornTail {
    private final Schema schema;
    private final Runnable onCut;

    /// @param schema of this version of the program
    /// @param onCut told when an end was cut off
    TornTail(Schema schema, Runnable onCut) {
        this.schema = schema;
        this.onCut = onCut;
    }

    /// Opens the database. When it is damaged and can't be mended by cutting, the file is as it was.
    Connection open(RegisterFiles files, DatabaseKey key) throws SQLException, IOException {
        Mark mark = Mark.read(files.mark());
        if (mark == null
                || Files.size(files.database()) <= mark.length()
                || !DurableFiles.hasRoomForCopies(files.database(), 2)) {
            return H2.open(files.databaseName(), key, false);
        }
        // Opening alone may write over what lies behind the piece that the driver takes for the newest.
        DurableFiles.copy(files.database(), files.torn());
        try {
            Connection connection = sound(files, key, mark);
            return connection == null ? cut(files, key, mark) : connection;
        } finally {
            Files.deleteIfExists(files.torn());
        }
    }

    private @Nullable Connection sound(RegisterFiles files, DatabaseKey key, Mark mark) throws SQLException {
        Connection connection;
        try {
            connection = H2.open(files.databaseName(), key, false);
        } catch (SQLException e) {
            // The driver takes garbage for a length, and may say anything then: that memory is short, for instance.
            if (H2.trouble(e) == H2.OpenFailure.OPEN_ELSEWHERE) {
                throw e;
            }
            return null;
        } catch (RuntimeException | OutOfMemoryError e) {
            return null;
        }
        if (isSound(connection, mark)) {
            return connection;
        }
        closeQuietly(connection);
        return null;
    }

    private Connection cut(RegisterFiles files, DatabaseKey key, Mark mark) throws SQLException, IOException {
        DurableFiles.copy(files.torn(), files.database());
        try (FileChannel database = FileChannel.open(files.database(), StandardOpenOption.WRITE)) {
            database.truncate(mark.length());
            database.force(true);
        }
        Connection whole = opened(files, key, mark);
        if (whole == null) {
            DurableFiles.copy(files.torn(), files.database());
            return H2.open(files.databaseName(), key, false);
        }
        onCut.run();
        return whole;
    }

    /// The cut database, null unless it holds what it held when it was this long.
    private static @Nullable Connection opened(RegisterFiles files, DatabaseKey key, Mark mark) throws SQLException {
        Connection connection;
        try {
            connection = H2.open(files.databaseName(), key, false);
        } catch (SQLException e) {
            return null;
        }
        try (Handle handle = Jdbi.create(connection).open()) {
            if (new JournalTable().last(handle).equals(mark.seal())) {
                return connection;
            }
        } catch (RuntimeException e) {
            // cut as it is, it can't be read either
        }
        closeQuietly(connection);
        return null;
    }

    /// Whether nothing is missing that the mark knows of, and everything is as the journal tells; true as well for
    /// a schema that this version doesn't know.
    private boolean isSound(Connection connection, Mark mark) {
        try {
            if (Schema.version(connection) != schema.newest()) {
                return true;
            }
        } catch (SQLException e) {
            return false;
        }
        JournalCheck.Reading reading = new JournalCheck.Reading() {
            @Override
            public <T extends @Nullable Object> T read(Function<Handle, T> work) {
                try (Handle handle = Jdbi.create(connection).open()) {
                    return work.apply(handle);
                }
            }
        };
        try {
            JournalVerdict verdict = new JournalCheck(new Tables(), reading).run(Progress.NONE);
            return verdict.fault() == null
                    && verdict.seal().number() >= mark.seal().number();
        } catch (RuntimeException | OutOfMemoryError e) {
            return false;
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException | OutOfMemoryError e) {
            // it is damaged
        }
    }
}
