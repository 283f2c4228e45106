import SystemPackage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The three standard streams: results go to standard output, messages to standard error.
public enum Console {
    /// Writes a result.
    ///
    /// A reader that has gone away, as `head` does, ends nothing but the output.
    public static func output(_ text: String) {
        write(Array(text.utf8), to: .standardOutput)
    }

    /// Writes a result that is bytes already.
    public static func output(_ bytes: [UInt8]) {
        write(bytes, to: .standardOutput)
    }

    /// Writes a message.
    public static func message(_ text: String) {
        write(Array(text.utf8), to: .standardError)
    }

    /// Whether messages are read on a terminal.
    public static var messagesAreOnTerminal: Bool {
        isatty(FileDescriptor.standardError.rawValue) == 1
    }

    /// Whether results are read on a terminal.
    public static var resultsAreOnTerminal: Bool {
        isatty(FileDescriptor.standardOutput.rawValue) == 1
    }

    /// How many columns the terminal that shows results has; `nil` where there is none.
    public static var terminalWidth: Int? {
        var size = winsize()
        guard ioctl(FileDescriptor.standardOutput.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }

    /// An environment variable; `nil` where it is not set.
    public static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    private static func write(_ bytes: [UInt8], to descriptor: FileDescriptor) {
        _ = try? descriptor.writeAll(bytes)
    }
}
