package org.makegood.demo.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection to the portal, kept alive as long as the server likes, which is 100 requests, and then made anew. Written out over a socket, because a client that does more would take from the
 * cores that the server under measurement needs.
 */
final class Connection implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final int port;
    private final String rest;
    private Socket socket;
    private InputStream in;
    private boolean over;

    Connection(int port) throws IOException {
        this.port = port;
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        in = read(socket);
        rest = " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: text/html, application/json\r\n\r\n";
    }

    private static InputStream read(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private void renew() throws IOException {
        socket.close();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        in = read(socket);
        over = false;
    }

    /** Asks for a page, reads all of it, and returns its size. Anything but 200 is a fault of the measurement. */
    int get(String path) throws IOException {
        if (over) {
            renew();
        }
        socket.getOutputStream().write(("GET " + path + rest).getBytes(StandardCharsets.US_ASCII));
        var status = line();
        if (!status.contains(" 200")) {
            throw new IOException(path + ": " + status);
        }
        int length = -1;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            over |= lower.equals("connection: close");
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
        }
        return length >= 0 ? skip(length) : chunks();
    }

    private int chunks() throws IOException {
        int read = 0;
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            read += skip(size);
            line();
        }
        line();
        return read;
    }

    private int skip(int length) throws IOException {
        in.skipNBytes(length);
        return length;
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
