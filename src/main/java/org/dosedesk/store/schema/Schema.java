package org.dosedesk.store.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/// The migrations that make the tables.
///
/// @param location where Flyway finds them
/// @param newest the number of the last of them; asking Flyway costs a third of a second at every start
public record Schema(String location, int newest) {
    /// Of this version of the program.
    public static final Schema CURRENT = new Schema("classpath:org/dosedesk/store/migrations", 15);

    /// The number of the last migration that the database has been through, 0 for an empty one.
    public static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet tables = connection.getMetaData().getTables(null, "public", "flyway_schema_history", null)) {
            if (!tables.next()) {
                return 0;
            }
            try (ResultSet version = statement.executeQuery(
                    "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\"")) {
                return version.next() ? version.getInt(1) : 0;
            }
        }
    }

    /// Brings the database to the newest version.
    ///
    /// @throws org.flywaydb.core.api.FlywayException when a migration fails, perhaps half done
    void migrate(Connection connection) {
        Flyway.configure()
                .loggers(SilentLog.class.getName())
                .dataSource(new OneConnection(connection))
                .locations(location)
                .load()
                .migrate();
    }
}
