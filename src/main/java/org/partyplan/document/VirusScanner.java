package org.partyplan.document;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

/** Asks a ClamAV daemon about a file by its INSTREAM command, in pieces. */
@Component
class VirusScanner {

	private static final int CONNECT = 2000;

	private static final int ANSWER = 30_000;

	/** No file takes longer, not even with a scanner that stops reading. */
	private static final int WHOLE = 60_000;

	private static final int PIECE = 64 * 1024;

	private static final int LONGEST = 1000;

	private volatile String address;

	VirusScanner(ScannerSettings settings) {
		this.address = settings.virusScanner().strip();
	}

	/** Whether there is one to ask. */
	boolean named() {
		return !this.address.isEmpty();
	}

	/** Host and port, or empty. */
	String address() {
		return this.address;
	}

	/** Asks another one from now on. */
	void use(String another) {
		this.address = another;
	}

	/** What it is, such as ClamAV 1.4.3; empty where it does not answer. */
	String version() {
		try (Socket socket = connected()) {
			socket.setSoTimeout(CONNECT);
			socket.getOutputStream().write("zVERSION\0".getBytes(StandardCharsets.US_ASCII));
			return answer(socket.getInputStream());
		}
		catch (IOException | IllegalArgumentException away) {
			return "";
		}
	}

	Verdict look(byte[] content) {
		try (Socket socket = connected()) {
			CompletableFuture.delayedExecutor(WHOLE, TimeUnit.MILLISECONDS).execute(() -> close(socket));
			socket.setSoTimeout(ANSWER);
			boolean whole = send(content, socket);
			String answer = answer(socket.getInputStream());
			return (answer.isEmpty() && !whole) ? Verdict.unlooked("查毒程序中途断开") : Verdict.of(answer);
		}
		catch (IOException | IllegalArgumentException away) {
			return Verdict.unlooked("查毒程序（" + this.address + "）连不上或没有回答");
		}
	}

	/** Who has had enough says why and hangs up, maybe before all is sent. */
	private static boolean send(byte[] content, Socket socket) {
		try {
			DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
			out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
			for (int at = 0; at < content.length; at += PIECE) {
				int length = Math.min(PIECE, content.length - at);
				out.writeInt(length);
				out.write(content, at, length);
			}
			out.writeInt(0);
			out.flush();
			return true;
		}
		catch (IOException hungUp) {
			return false;
		}
	}

	private static String answer(InputStream in) throws IOException {
		StringBuilder said = new StringBuilder();
		for (int sign = in.read(); sign > 0 && said.length() < LONGEST; sign = in.read()) {
			said.append((char) sign);
		}
		return said.toString();
	}

	private Socket connected() throws IOException {
		int colon = this.address.lastIndexOf(':');
		Socket socket = new Socket();
		try {
			socket.connect(new InetSocketAddress(this.address.substring(0, Math.max(0, colon)),
					Integer.parseInt(this.address.substring(colon + 1))), CONNECT);
			return socket;
		}
		catch (IOException | RuntimeException failure) {
			socket.close();
			throw failure;
		}
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException gone) {
			Thread.yield();
		}
	}

}
