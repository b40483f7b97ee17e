package org.makegood.casework;

import java.util.List;
import org.makegood.identity.Person;

/** Who is to be told what happens to a case and still may see it. */
public record Followers(List<Person> partners, List<Person> staff) {

    public Followers {
        partners = List.copyOf(partners);
        staff = List.copyOf(staff);
    }
}
