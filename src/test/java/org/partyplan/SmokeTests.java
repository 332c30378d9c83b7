package org.partyplan;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
class SmokeTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theSignInPageIsOpenToAll() {
		assertThat(this.mvc.get().uri("/login")).hasStatusOk().bodyText().contains("不得存放、处理涉密信息");
	}

}
