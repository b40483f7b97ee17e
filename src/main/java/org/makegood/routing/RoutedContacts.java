package org.makegood.routing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makegood.areas.ContactBook;
import org.makegood.areas.Responsible;
import org.makegood.identity.Desk;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Marking;
import org.makegood.kernel.ServiceLine;
import org.springframework.stereotype.Component;

/** Whom to contact: the desk to which an ordinary concern of that kind would be sent, so that both answers are one. */
@Component
class RoutedContacts implements ContactBook {

    private final Router router;

    RoutedContacts(Router router) {
        this.router = router;
    }

    @Override
    public Map<Responsible, Contact> contacts(String areaCode, List<Responsible> answering, LocalDate on) {
        var contacts = new HashMap<Responsible, Contact>();
        if (answering.isEmpty()) {
            return contacts;
        }
        var routes = router.route(
                answering.stream().map(held -> ordinary(areaCode, held, on)).toList());
        for (int i = 0; i < routes.size(); i++) {
            var desk = routes.get(i).desk();
            if (desk != null) {
                contacts.put(answering.get(i), contact(desk, answering.get(i)));
            }
        }
        return contacts;
    }

    private static RoutingRequest ordinary(String areaCode, Responsible held, LocalDate on) {
        return new RoutingRequest(
                CaseKind.CONCERN,
                held.serviceLine(),
                areaCode,
                held.unit().code(),
                null,
                null,
                Marking.OFFICIAL,
                null,
                on);
    }

    private static Contact contact(Desk desk, Responsible held) {
        return new Contact(desk.name(), desk.mailbox(), desk.telephone(), standIn(desk, held));
    }

    private static StandIn standIn(Desk desk, Responsible held) {
        if (!desk.unitCode().equals(held.unit().code())) {
            return StandIn.FOR_UNIT;
        }
        return desk.serviceLine() == ServiceLine.PARTNERSHIPS && held.serviceLine() != ServiceLine.PARTNERSHIPS
                ? StandIn.WITHIN_UNIT
                : StandIn.NONE;
    }
}
