package org.makegood.routing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.makegood.areas.Area;
import org.makegood.areas.Responsible;
import org.makegood.areas.Unit;
import org.makegood.identity.Desk;
import org.makegood.kernel.ServiceLine;

/** What a decision asks of the world, on the day of the request. */
interface RoutingDirectory {

    Optional<Area> area(String code);

    Optional<Unit> region(String areaCode);

    Optional<Unit> unit(String code);

    List<Responsible> responsible(String areaCode, ServiceLine line);

    Optional<Desk> desk(UUID id);

    Optional<Desk> deskOf(String unitCode, ServiceLine line);

    boolean isStaffed(UUID deskId);

    /** The rules in their order. */
    List<Rule> rules();
}
