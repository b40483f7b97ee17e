package org.makegood;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;

/** Looks whether the port is free before anything else is started; without it a taken port is noticed at the very end. */
final class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        var port = prepared.getEnvironment().getProperty("server.port", Integer.class, 8080);
        try (var _ = new ServerSocket(port)) {
            // free
        } catch (BindException e) {
            throw new PortInUseException(port, e);
        } catch (IOException _) {
            // for Tomcat to find out
        }
    }
}
