package org.makegood.demo.bench;

import java.util.List;

/** One kind of work, measured. Warms up by itself. */
interface Measurement {

    List<Figure> measure() throws Exception;
}
