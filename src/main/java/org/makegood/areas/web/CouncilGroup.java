package org.makegood.areas.web;

import java.util.List;
import org.makegood.areas.Area;

/** Councils under a common heading: those of a region or of a county, by name. */
record CouncilGroup(String code, String name, List<Area> areas) {}
