package org.dosedesk.store.h2;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import org.dosedesk.store.key.DatabaseKey;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStoreException;

/// What only H2 understands. Another database would bring a class like this one.
public final class H2 {
    private static final String USER = "dosedesk";

    /// Without WRITE_DELAY=0 a killed program loses its last commits. With REUSE_SPACE a program killed while it
    /// writes over space that the last commit has only just freed loses that commit and some before it, synced as
    /// they are (seen once in a hundred kills); so a register only grows, until [#compact]. OPEN_NEW keeps a
    /// second start in this very program from sharing the database silently. H2's own trace would hold personal
    /// data. Its cache is small, for everything that is read often lies in memory already; by itself it would take
    /// a sixteenth of the heap.
    private static final String SETTINGS =
            ";CIPHER=AES;WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;CACHE_SIZE=8192"
                    + ";OPEN_NEW=TRUE;DATABASE_TO_LOWER=TRUE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;IFEXISTS=";

    private static final long LARGE = 16L << 20;

    private H2() {}

    /// What an error of the driver comes from.
    public enum OpenFailure {
        OPEN_ELSEWHERE,
        DAMAGED,
        MISSING,
        /// The file can't be written, or not any more.
        NOT_WRITABLE,
        OTHER
    }

    /// Whether a path can be opened at all: H2 ends it at the first semicolon, and takes a backslash for a slash.
    public static boolean canOpen(Path database) {
        String path = database.toAbsolutePath().toString();
        return path.indexOf(';') < 0 && (File.separatorChar == '\\' || path.indexOf('\\') < 0);
    }

    /// Opens an encrypted database; the connection is its only one.
    ///
    /// @param database the file without its ending
    /// @param create whether to make a new one rather than to open one that exists
    public static Connection open(Path database, DatabaseKey key, boolean create) throws SQLException {
        return open(database, key, SETTINGS + !create);
    }

    /// Does ahead what the first opening of any database has to do: uses an empty one in memory, and forgets it.
    public static void getReady() throws SQLException {
        try (Connection connection = new Driver().connect("jdbc:h2:mem:", new Properties())) {
            if (connection != null) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("create table ready (id uuid primary key, name varchar(40), seen date)");
                    statement.execute("insert into ready values (random_uuid(), 'one', current_date)");
                    statement.execute("select id, name, seen from ready order by seen");
                }
            }
        }
    }

    /// Rewrites a database that nobody has open so that it takes as little room as may be.
    public static void shrink(Path database, DatabaseKey key) throws SQLException {
        compact(open(database, key, SETTINGS + "true;COMPRESS=TRUE"));
    }

    /// Copies the open database, encrypted as it is, as of its last commit.
    public static void copy(Connection connection, Path to) throws SQLException, IOException {
        makeDurable(connection);
        if (!(connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session)) {
            throw new SQLException("not an embedded database", "08001");
        }
        FileStore<?> store = session.getDatabase().getStore().getMvStore().getFileStore();
        try (OutputStream file = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW);
                RawCopy copy = new RawCopy(file)) {
            store.backup(copy);
        } catch (MVStoreException e) {
            throw new IOException("the database can't be copied", e);
        }
    }

    private static Connection open(Path database, DatabaseKey key, String settings) throws SQLException {
        String url = "jdbc:h2:file:" + database.toAbsolutePath() + settings;
        char[] digits = key.digits();
        char[] filePasswordAndPassword = CharBuffer.allocate(2 * digits.length + 1)
                .put(digits)
                .put(' ')
                .put(digits)
                .array();
        try {
            Properties login = new Properties();
            login.put("user", USER);
            login.put("password", filePasswordAndPassword);
            Connection connection = new Driver().connect(url, login);
            if (connection == null) {
                throw new SQLException("not an H2 address", "08001");
            }
            return connection;
        } finally {
            Arrays.fill(digits, ' ');
            Arrays.fill(filePasswordAndPassword, ' ');
        }
    }

    /// Makes every commit so far survive a power cut: a commit alone only hands it to the operating system.
    public static void makeDurable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    /// Whether the file is large and for the most part made of what older commits left behind.
    public static boolean isMostlyWaste(Connection connection) throws SQLException {
        return setting(connection, "info.FILE_SIZE") > LARGE && setting(connection, "info.CHUNKS_FILL_RATE") < 50;
    }

    /// Writes the database anew without the waste, and closes it. The file makes no sense while this lasts.
    public static void compact(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
    }

    private static long setting(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select setting_value from information_schema.settings where setting_name = ?")) {
            query.setString(1, name);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getLong(1) : 0;
            }
        }
    }

    /// What the error means.
    public static OpenFailure trouble(SQLException error) {
        if (error.getCause() instanceof MVStoreException store
                && store.getErrorCode() == DataUtils.ERROR_READING_FAILED) {
            return OpenFailure.DAMAGED;
        }
        return switch (error.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> OpenFailure.OPEN_ELSEWHERE;
            case ErrorCode.FILE_ENCRYPTION_ERROR_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD,
                    ErrorCode.WRONG_PASSWORD_FORMAT,
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.COLUMN_NOT_FOUND_1 -> OpenFailure.DAMAGED;
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1, ErrorCode.DATABASE_NOT_FOUND_1 -> OpenFailure.MISSING;
            case ErrorCode.DATABASE_IS_READ_ONLY,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.FILE_CREATION_FAILED_1 -> OpenFailure.NOT_WRITABLE;
            default -> OpenFailure.OTHER;
        };
    }
}
