package org.partyplan.audit;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partyplan.TestDatabase;
import org.partyplan.shared.AuditFact;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
class SealSendingTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Sealing sealing;

	@Autowired
	private Chain chain;

	@TempDir
	private Path folder;

	@BeforeEach
	void aSealedRow() {
		TestDatabase.afresh();
		this.events.publishEvent(new AuditFact("plan.changed", "plan", null, "改"));
		this.sealing.seal();
	}

	@Test
	void theNewestSealIsALineOfAFile() throws Exception {
		sending(this.folder.toString(), "").everyHour();
		sending(this.folder.toString(), "").everyHour();
		assertThat(Files.readAllLines(this.folder.resolve("party-plan-seals.txt"))).hasSize(2)
			.allMatch((line) -> line.matches("20\\S+Z 1 " + this.chain.last().hex()));
	}

	@Test
	void itIsASyslogMessageByUdp() throws Exception {
		try (DatagramSocket server = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(20_000);
			sending("", "udp://127.0.0.1:" + server.getLocalPort()).everyHour();
			DatagramPacket packet = new DatagramPacket(new byte[2000], 2000);
			server.receive(packet);
			assertThat(new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8))
				.matches("<109>1 20\\S+Z \\S+ party-plan \\d+ seal \\[seal@32473 sequence=\"1\" hash=\""
						+ this.chain.last().hex() + "\"\\] newest seal of the log");
		}
	}

	@Test
	void byTcpItIsCounted() throws Exception {
		try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			CompletableFuture<String> message = CompletableFuture.supplyAsync(() -> {
				try (Socket socket = server.accept()) {
					return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
				}
				catch (java.io.IOException failure) {
					throw new java.io.UncheckedIOException(failure);
				}
			});
			sending("", "tcp://127.0.0.1:" + server.getLocalPort()).everyHour();
			String[] parts = message.get().split(" ", 2);
			assertThat(parts[1]).hasSize(Integer.parseInt(parts[0])).startsWith("<109>1 ");
		}
	}

	@Test
	void whatDoesNotGetThereIsInTheLogAndOnThePage() throws Exception {
		Path file = Files.createFile(this.folder.resolve("file"));
		sending(file.toString(), "http://somewhere").everyHour();
		assertThat(this.jdbc.sql("select detail from audit_entry where event = 'audit.notSent' and not succeeded")
			.query(String.class)
			.list()).hasSize(2).anyMatch((detail) -> detail.contains("udp://主机:端口"));
		assertThat(new ChainPage(this.jdbc, settings(file.toString(), "")).targets()).singleElement()
			.extracting(ChainPage.Target::words)
			.asString()
			.startsWith("没有送到：");
	}

	private SealSending sending(String to, String syslog) {
		LogSettings settings = settings(to, syslog);
		return new SealSending(this.jdbc, this.chain, new SealFolder(settings), settings, this.events,
				Clock.systemDefaultZone());
	}

	private static LogSettings settings(String to, String syslog) {
		return new LogSettings("", new LogSettings.Log(to, syslog, 190));
	}

}
