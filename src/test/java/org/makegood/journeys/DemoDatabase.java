package org.makegood.journeys;

import org.makegood.support.TestDatabase;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A new database beside that of the other tests, on the same server, for the demo data to go into. */
@TestConfiguration(proxyBeanMethods = false)
class DemoDatabase {

    private static final String NAME = "makegood_journeys";

    @Bean
    JdbcConnectionDetails demoDatabaseConnection() {
        var details = new TestDatabase.Connection(TestDatabase.url());
        var server = new DriverManagerDataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword());
        var jdbc = JdbcClient.create(server);
        jdbc.sql("drop database if exists " + NAME).update();
        jdbc.sql("create database " + NAME).update();
        return new TestDatabase.Connection(details.getJdbcUrl().replaceFirst("(?<=[^/]/)\\w+(?=\\?|$)", NAME));
    }
}
