package org.partyplan.document;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import static org.assertj.core.api.Assertions.assertThat;

class VirusScannerTests {

	@Test
	void aCleanFileIsCleanAndAVirusIsNamed() throws IOException {
		try (ScannerInTest server = new ScannerInTest(30_000_000)) {
			VirusScanner scanner = scanner(server.address());
			assertThat(scanner.version()).isEqualTo("ClamAV in test");
			assertThat(scanner.look(bytes("好"))).isEqualTo(Verdict.CLEAN);
			assertThat(scanner.look(bytes(ScannerInTest.VIRUS)))
				.isEqualTo(new Verdict(Verdict.Looked.INFECTED, "Test.EICAR"));
			assertThat(scanner.look(new byte[20 * 1024 * 1024])).isEqualTo(Verdict.CLEAN);
		}
	}

	@Test
	void whatIsTooBigForTheScannerWasNotLookedAt() throws IOException {
		try (ScannerInTest server = new ScannerInTest(100_000)) {
			Verdict verdict = scanner(server.address()).look(new byte[20 * 1024 * 1024]);
			assertThat(verdict.looked()).isEqualTo(Verdict.Looked.UNLOOKED);
			assertThat(verdict.words()).containsAnyOf("StreamMaxLength", "中途断开", "没有回答");
		}
	}

	@Test
	void aScannerThatIsAwayOrHangsUpLooksAtNothing() throws IOException {
		int free;
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			free = server.getLocalPort();
		}
		for (String address : new String[] { "127.0.0.1:" + free, "nowhere", ":", "127.0.0.1:99999" }) {
			assertThat(scanner(address).look(bytes("好")).looked()).as(address).isEqualTo(Verdict.Looked.UNLOOKED);
			assertThat(scanner(address).version()).isEmpty();
		}
		assertThat(Verdict.of("").looked()).isEqualTo(Verdict.Looked.UNLOOKED);
		assertThat(Verdict.of("UNKNOWN COMMAND").looked()).isEqualTo(Verdict.Looked.UNLOOKED);
	}

	/** docs/security.md says how one is started that knows the test virus alone. */
	@Test
	@EnabledIfEnvironmentVariable(named = "CLAMD", matches = ".+:\\d+")
	void aRealClamdSaysTheSame() {
		VirusScanner scanner = scanner(System.getenv("CLAMD"));
		assertThat(scanner.version()).startsWith("ClamAV ");
		assertThat(scanner.look(bytes("好"))).isEqualTo(Verdict.CLEAN);
		Verdict verdict = scanner.look(bytes(ScannerInTest.VIRUS));
		assertThat(verdict.looked()).isEqualTo(Verdict.Looked.INFECTED);
		assertThat(verdict.words()).containsIgnoringCase("eicar");
		byte[] big = new byte[20 * 1024 * 1024];
		new Random(1).nextBytes(big);
		assertThat(scanner.look(big).looked()).isIn(Verdict.Looked.CLEAN, Verdict.Looked.UNLOOKED);
	}

	private static VirusScanner scanner(String address) {
		return new VirusScanner(new ScannerSettings(address));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
