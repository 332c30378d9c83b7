package org.partyplan.document;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Speaks what clamd speaks: knows one virus, hangs up on what is too big, or never
 * answers.
 */
final class ScannerInTest implements AutoCloseable {

	static final String VIRUS = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

	private final ServerSocket server;

	private final int most;

	private volatile int asked;

	ScannerInTest(int most) throws IOException {
		this.most = most;
		this.server = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
		Thread listening = new Thread(this::listen, "scanner-in-test");
		listening.setDaemon(true);
		listening.start();
	}

	String address() {
		return "127.0.0.1:" + this.server.getLocalPort();
	}

	int asked() {
		return this.asked;
	}

	private void listen() {
		while (!this.server.isClosed()) {
			try (Socket socket = this.server.accept()) {
				answer(socket);
			}
			catch (IOException closed) {
				Thread.yield();
			}
		}
	}

	private void answer(Socket socket) throws IOException {
		DataInputStream in = new DataInputStream(socket.getInputStream());
		StringBuilder command = new StringBuilder();
		for (int sign = in.read(); sign > 0; sign = in.read()) {
			command.append((char) sign);
		}
		String said = command.toString().equals("zVERSION") ? "ClamAV in test" : look(in);
		socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
	}

	private String look(DataInputStream in) throws IOException {
		this.asked++;
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (int length = in.readInt(); length > 0; length = in.readInt()) {
			all.write(in.readNBytes(length));
			if (all.size() > this.most) {
				return "INSTREAM size limit exceeded. ERROR";
			}
		}
		return all.toString(StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE")
				? "stream: Test.EICAR FOUND" : "stream: OK";
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
