package org.makegood.areas;

/** Where a postcode lies: its council, and metres of the National Grid. */
record PostcodePlace(String areaCode, int east, int north) {}
