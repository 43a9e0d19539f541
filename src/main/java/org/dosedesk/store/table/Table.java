package org.dosedesk.store.table;

import java.lang.reflect.RecordComponent;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Entity;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Where records of one type lie. An entity's table is keyed by its `id`. Each list inside it lies in a table of its
/// own, named `<owner>_<element>` and keyed by the owner's key and the element's place, counted from 1.
final class Table {
    private final String name;
    private final List<String> ownerKey;
    private final int keyWidth;
    private final Shape shape;
    private final List<Shape.Column> columns;
    private final Map<RecordComponent, Table> lists = new HashMap<>();

    /// A record and its owner's key, to which its place is added; empty for an entity.
    private record Owned(List<@Nullable Object> key, Object item) {}

    /// A row as the driver gave it: the owner's key, if any, and the columns.
    private record Row(List<@Nullable Object> values) {}

    /// The table of an entity, whose first component is its identity.
    Table(String name, Class<? extends Entity> type) {
        this(name, type, List.of(), List.of("id"));
    }

    private Table(String name, Class<?> type, List<String> ownerKey, List<String> key) {
        this.name = name;
        this.ownerKey = ownerKey;
        this.keyWidth = key.size();
        this.shape = new Shape(type);
        this.columns = shape.columns();
        String owner = ownerKey.isEmpty() ? name + "_id" : key.getFirst();
        for (RecordComponent list : shape.lists()) {
            String element = Naming.singular(list);
            List<String> elementKey = Stream.of(List.of(owner), key.subList(1, key.size()), List.of(element + "_place"))
                    .flatMap(List::stream)
                    .toList();
            lists.put(list, new Table(name + "_" + element, Shape.elementType(list), elementKey, elementKey));
        }
    }

    /// Adds entities that the table does not hold.
    void insert(Handle handle, Collection<? extends Entity> entities) {
        insertOwned(
                handle,
                entities.stream().map(entity -> new Owned(List.of(), entity)).toList());
    }

    /// Puts entities in the place of those with the same identities.
    void update(Handle handle, Collection<? extends Entity> entities) {
        if (entities.isEmpty()) {
            return;
        }
        String assignments =
                columns.stream().skip(1).map(column -> column.name() + " = ?").collect(Collectors.joining(", "));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Entity entity : entities) {
            List<@Nullable Object> row = shape.toColumns(entity);
            Collections.rotate(row, -1);
            rows.add(row);
        }
        execute(handle, "update " + name + " set " + assignments + " where id = ?", rows);
        UUID[] ids = entities.stream().map(entity -> entity.id().value()).toArray(UUID[]::new);
        List<Owned> owners = entities.stream()
                .map(entity -> new Owned(List.of(), (Object) entity))
                .toList();
        for (Map.Entry<RecordComponent, Table> list : lists.entrySet()) {
            Table table = list.getValue();
            handle.createUpdate("delete from " + table.name + " where " + table.ownerKey.getFirst() + " = any(?)")
                    .bind(0, (at, statement, context) -> statement.setArray(at, array(statement, ids)))
                    .execute();
            insertElements(handle, list.getKey(), table, owners);
        }
    }

    /// All entities, or those with these identities.
    List<Entity> select(Handle handle, UUID @Nullable [] ids) {
        return selectByOwner(handle, ids).values().stream()
                .flatMap(List::stream)
                .map(Entity.class::cast)
                .toList();
    }

    /// The identities of all entities.
    List<UUID> ids(Handle handle) {
        return handle.createQuery("select id from " + name).mapTo(UUID.class).list();
    }

    private void insertOwned(Handle handle, List<Owned> rows) {
        List<String> names = Stream.concat(ownerKey.stream(), columns.stream().map(Shape.Column::name))
                .toList();
        String places = String.join(", ", Collections.nCopies(names.size(), "?"));
        execute(
                handle,
                "insert into " + name + " (" + String.join(", ", names) + ") values (" + places + ")",
                rows.stream().map(this::row).toList());
        lists.forEach((list, table) -> insertElements(handle, list, table, rows));
    }

    private void insertElements(Handle handle, RecordComponent list, Table table, List<Owned> owners) {
        List<Owned> elements = new ArrayList<>();
        for (Owned owner : owners) {
            List<@Nullable Object> key = row(owner).subList(0, keyWidth);
            int place = 0;
            for (Object element : (List<?>) Objects.requireNonNull(Shape.value(list, owner.item()))) {
                List<@Nullable Object> elementKey = new ArrayList<>(key);
                elementKey.add(++place);
                elements.add(new Owned(elementKey, element));
            }
        }
        table.insertOwned(handle, elements);
    }

    private List<@Nullable Object> row(Owned owned) {
        List<@Nullable Object> row = new ArrayList<>(owned.key());
        row.addAll(shape.toColumns(owned.item()));
        return row;
    }

    private Map<List<@Nullable Object>, List<Object>> selectByOwner(Handle handle, UUID @Nullable [] ids) {
        Map<RecordComponent, Map<List<@Nullable Object>, List<Object>>> elements = new HashMap<>();
        lists.forEach((list, table) -> elements.put(list, table.selectByOwner(handle, ids)));
        String order = ownerKey.isEmpty() ? "id" : String.join(", ", ownerKey);
        String names = Stream.concat(ownerKey.stream(), columns.stream().map(Shape.Column::name))
                .collect(Collectors.joining(", "));
        String where = ids == null ? "" : " where " + (ownerKey.isEmpty() ? "id" : ownerKey.getFirst()) + " = any(?)";
        Map<List<@Nullable Object>, List<Object>> found = new HashMap<>();
        try (Query query = handle.createQuery("select " + names + " from " + name + where + " order by " + order)) {
            if (ids != null) {
                query.bind(0, (at, statement, context) -> statement.setArray(at, array(statement, ids)));
            }
            for (Row row : query.map((results, context) -> row(results)).list()) {
                List<@Nullable Object> ownKey = row.values().subList(0, keyWidth);
                Object item = shape.fromColumns(
                        row.values().listIterator(ownerKey.size()),
                        list -> elements.getOrDefault(list, Map.of()).getOrDefault(ownKey, List.of()));
                List<@Nullable Object> owner = row.values().subList(0, Math.max(0, ownerKey.size() - 1));
                found.computeIfAbsent(owner, key -> new ArrayList<>()).add(item);
            }
        }
        return found;
    }

    private Row row(ResultSet results) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < ownerKey.size(); i++) {
            Class<?> type = i == 0 ? UUID.class : Integer.class;
            values.add(results.getObject(i + 1, type));
        }
        for (Shape.Column column : columns) {
            values.add(results.getObject(values.size() + 1, column.type()));
        }
        return new Row(values);
    }

    private static void execute(Handle handle, String sql, List<List<@Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (List<@Nullable Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    Object value = row.get(i);
                    batch.bind(i, (at, statement, context) -> statement.setObject(at, value));
                }
                batch.add();
            }
            batch.execute();
        }
    }

    private static Array array(PreparedStatement statement, UUID[] ids) throws SQLException {
        return statement.getConnection().createArrayOf("uuid", ids);
    }
}
