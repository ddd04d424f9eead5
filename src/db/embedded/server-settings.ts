/**
 * Settings on the server's command line, so that an update changes them without touching the user's cluster.
 * They keep an idle server near 30 MB and still serve forty connections; everything acknowledged is on disk.
 */
export const serverSettings: Readonly<Record<string, string>> = {
  max_connections: "40",
  shared_buffers: "32MB",
  work_mem: "4MB",
  maintenance_work_mem: "32MB",
  effective_cache_size: "256MB",
  max_worker_processes: "2",
  max_parallel_workers: "0",
  max_parallel_workers_per_gather: "0",
  max_logical_replication_workers: "0",
  autovacuum_max_workers: "1",
  io_method: "sync",
  jit: "off",
  huge_pages: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  min_wal_size: "32MB",
  max_wal_size: "256MB",
  wal_buffers: "1MB",
  // Docker gives 64 MB of /dev/shm; nothing here needs more, and a file map needs none.
  dynamic_shared_memory_type: process.platform === "win32" ? "windows" : "mmap",
  unix_socket_permissions: "0600",
  timezone: "UTC",
  log_timezone: "UTC",
  log_min_messages: "warning",
  log_checkpoints: "off",
  log_autovacuum_min_duration: "-1",
};

/** For tests alone: a power cut would lose data. */
export const volatileSettings: Readonly<Record<string, string>> = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
};
