package org.makegood.identity;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.makegood.areas.ContactBook;
import org.makegood.kernel.ServiceLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The desks' mailboxes and telephones, for the public answer to "who is responsible here?". */
@Component
class DeskContacts implements ContactBook {

    private final JdbcClient jdbc;

    DeskContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ServiceLine, Contact> contacts(String unitCode, LocalDate on) {
        var contacts = new EnumMap<ServiceLine, Contact>(ServiceLine.class);
        jdbc.sql("""
                        select d.service_line, d.name, d.mailbox, d.telephone from desk d
                        where d.unit_code = :unit and d.valid_from <= :on
                          and (d.valid_until is null or d.valid_until > :on)
                        order by d.valid_from, d.id
                        """).param("unit", unitCode).param("on", on).query(row -> {
            contacts.put(
                    ServiceLine.valueOf(row.getString("service_line")),
                    new Contact(row.getString("name"), row.getString("mailbox"), row.getString("telephone")));
        });
        return contacts;
    }
}
