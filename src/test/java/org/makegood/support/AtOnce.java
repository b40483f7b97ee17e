package org.makegood.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many do something at the same moment, each in a thread of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** What one of them does. */
    public interface What<T> {
        T number(int number) throws Exception;
    }

    /** Returns when all are done. */
    public static <T> List<Future<T>> atOnce(int many, What<T> what) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ArrayList<Future<T>>();
            for (int i = 0; i < many; i++) {
                var number = i;
                Callable<T> one = () -> {
                    start.await();
                    return what.number(number);
                };
                done.add(people.submit(one));
            }
            start.countDown();
            return done;
        }
    }

    /** Why those failed who did not succeed. */
    public static List<Throwable> failures(List<? extends Future<?>> done) throws InterruptedException {
        var failures = new ArrayList<Throwable>();
        for (var one : done) {
            try {
                one.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        return failures;
    }
}
