import CMalloc

/// What the memory of a process costs.
public enum Allocator {
    /// Keeps what one turn has freed for the next one.
    ///
    /// The allocator of Linux gives large pieces back to the system and asks for them anew, page by page: a text of a
    /// megabyte then takes several times as long as eight of an eighth, whatever the stage does.
    public static func keepPages() {
        #if canImport(Glibc)
            mallopt(M_MMAP_MAX, 0)
            mallopt(M_TRIM_THRESHOLD, Int32.max)
        #endif
    }
}
