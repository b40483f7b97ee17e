package org.makegood.areas;

import java.time.Instant;

/** A set of reference data was loaded: which ("areas", "postcodes"), how many rows, of which content, and when. */
public record DataReceipt(String name, int rows, String digest, Instant loadedAt) {}
