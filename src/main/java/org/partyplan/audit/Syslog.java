package org.partyplan.audit;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Sends one message as RFC 5424 asks, by UDP (RFC 5426) or TCP (RFC 6587). */
final class Syslog {

	private static final int TIMEOUT = 3000;

	/** Log audit, notice. */
	private static final int PRIORITY = 13 * 8 + 5;

	private Syslog() {
	}

	static void send(String target, Instant at, ChainLink link) throws IOException {
		URI to = URI.create(target);
		int port = (to.getPort() == -1) ? 514 : to.getPort();
		if (to.getHost() == null || !("udp".equals(to.getScheme()) || "tcp".equals(to.getScheme()))) {
			throw new IOException("udp://主机:端口 或 tcp://主机:端口");
		}
		byte[] message = message(at, link).getBytes(StandardCharsets.UTF_8);
		if ("udp".equals(to.getScheme())) {
			try (DatagramSocket socket = new DatagramSocket()) {
				socket.send(new DatagramPacket(message, message.length, new InetSocketAddress(to.getHost(), port)));
			}
		}
		else {
			try (Socket socket = new Socket()) {
				socket.connect(new InetSocketAddress(to.getHost(), port), TIMEOUT);
				socket.getOutputStream().write((message.length + " ").getBytes(StandardCharsets.US_ASCII));
				socket.getOutputStream().write(message);
				socket.getOutputStream().flush();
			}
		}
	}

	private static String message(Instant at, ChainLink link) throws IOException {
		String host = InetAddress.getLocalHost().getHostName().replaceAll("[^!-~]", "");
		return "<%d>1 %s %s party-plan %d seal [seal@32473 sequence=\"%d\" hash=\"%s\"] newest seal of the log"
			.formatted(PRIORITY, at.truncatedTo(ChronoUnit.MICROS), host.isEmpty() ? "-" : host,
					ProcessHandle.current().pid(), link.sequence(), link.hex());
	}

}
