package org.partyplan;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells {@link StatementCounter} each statement that runs through its connections. */
final class CountingDataSource extends DelegatingDataSource {

	CountingDataSource(DataSource target) {
		super(target);
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		return proxy(Connection.class, (proxy, method, args) -> {
			if (method.getName().equals("close")) {
				RowsRead.tell(connection);
			}
			return watched(invoke(connection, method, args), args);
		});
	}

	private static Object watched(Object result, Object[] args) {
		if (result instanceof CallableStatement call) {
			return proxy(CallableStatement.class, counting(call, (String) args[0]));
		}
		if (result instanceof PreparedStatement prepared) {
			return proxy(PreparedStatement.class, counting(prepared, (String) args[0]));
		}
		return (result instanceof Statement plain) ? proxy(Statement.class, counting(plain, "batch")) : result;
	}

	// A batch is one statement: it is one trip to the server.
	private static InvocationHandler counting(Statement statement, String prepared) {
		return (proxy, method, args) -> {
			if (method.getName().startsWith("execute")) {
				StatementCounter.record((args != null) ? (String) args[0] : prepared);
			}
			return invoke(statement, method, args);
		};
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private static Object invoke(Object target, Method method, Object[] args) throws Throwable {
		try {
			return method.invoke(target, args);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

}
