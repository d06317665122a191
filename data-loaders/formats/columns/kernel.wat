;; The inner loops of scan-regular-rows.ts: cutting a block into cells, finding
;; texts in a dictionary, reading short numbers. All addresses are bytes of the
;; shared memory; marks, codes and dictionary tables are 32-bit integers.
;; Reads go up to 15 bytes beyond the end of a block or of a dictionary.
(module
  (import "heap" "memory" (memory 1))

  ;; Stores the address of every separator, LF and CR in [start, end) from
  ;; $marks on, up to $room; returns the address after the last one stored.
  (func (export "findMarks")
    (param $start i32) (param $end i32) (param $separator i32) (param $marks i32) (param $room i32) (result i32)
    (local $separators v128) (local $chunk v128) (local $hits i32) (local $at i32)
    (local.set $separators (i8x16.splat (local.get $separator)))
    (loop $chunks
      (if (i32.and (i32.lt_u (local.get $start) (local.get $end)) (i32.lt_u (local.get $marks) (local.get $room)))
        (then
          (local.set $chunk (v128.load align=1 (local.get $start)))
          (local.set $hits
            (i8x16.bitmask
              (v128.or
                (i8x16.eq (local.get $chunk) (local.get $separators))
                (v128.or
                  (i8x16.eq (local.get $chunk) (v128.const i8x16 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10))
                  (i8x16.eq (local.get $chunk) (v128.const i8x16 13 13 13 13 13 13 13 13 13 13 13 13 13 13 13 13))))))
          (block $next
            (loop $each
              (br_if $next (i32.eqz (local.get $hits)))
              (local.set $at (i32.add (local.get $start) (i32.ctz (local.get $hits))))
              (if (i32.ge_u (local.get $at) (local.get $end)) (then (return (local.get $marks))))
              (i32.store (local.get $marks) (local.get $at))
              (local.set $marks (i32.add (local.get $marks) (i32.const 4)))
              (local.set $hits (i32.and (local.get $hits) (i32.sub (local.get $hits) (i32.const 1))))
              (br $each)))
          (local.set $start (i32.add (local.get $start) (i32.const 16)))
          (br $chunks))))
    (local.get $marks))

  ;; The number of rows, up to $limit, whose marks are separators between
  ;; $width cells and one line break at the end, without a quote at the start of
  ;; a cell. A row has $stride marks: one more than cells where it ends with CRLF.
  (func (export "countRegularRows")
    (param $marks i32) (param $width i32) (param $stride i32) (param $limit i32) (param $separator i32) (result i32)
    (local $row i32) (local $column i32) (local $rowEnd i32)
    (loop $rows
      (if (i32.lt_u (local.get $row) (local.get $limit))
        (then
          (local.set $column (i32.const 1))
          (loop $cells
            (if (i32.eq (i32.load8_u offset=1 (i32.load (local.get $marks))) (i32.const 34))
              (then (return (local.get $row))))
            (local.set $marks (i32.add (local.get $marks) (i32.const 4)))
            (if (i32.lt_u (local.get $column) (local.get $width))
              (then
                (if (i32.ne (i32.load8_u (i32.load (local.get $marks))) (local.get $separator))
                  (then (return (local.get $row))))
                (local.set $column (i32.add (local.get $column) (i32.const 1)))
                (br $cells))))
          (if (i32.gt_u (local.get $stride) (local.get $width))
            (then
              (local.set $rowEnd (i32.load (local.get $marks)))
              (if (i32.ne (i32.load8_u (local.get $rowEnd)) (i32.const 13)) (then (return (local.get $row))))
              (local.set $marks (i32.add (local.get $marks) (i32.const 4)))
              (if (i32.ne (i32.load (local.get $marks)) (i32.add (local.get $rowEnd) (i32.const 1)))
                (then (return (local.get $row))))))
          (if (i32.ne (i32.load8_u (i32.load (local.get $marks))) (i32.const 10)) (then (return (local.get $row))))
          (local.set $row (i32.add (local.get $row) (i32.const 1)))
          (br $rows))))
    (local.get $row))

  ;; The first $length bytes, up to seven, of the word at $start; zero above.
  (func $shortWord (param $start i32) (param $length i32) (result i64)
    (i64.and
      (i64.load align=1 (local.get $start))
      (i64.sub (i64.shl (i64.const 1) (i64.extend_i32_u (i32.shl (local.get $length) (i32.const 3)))) (i64.const 1))))

  ;; A multiplicative hash over words of eight bytes, the last of which may
  ;; overlap the one before (first prime of xxHash).
  (func $hash (export "hash") (param $start i32) (param $end i32) (result i32)
    (local $hash i64) (local $length i32) (local $last i32)
    (local.set $length (i32.sub (local.get $end) (local.get $start)))
    (local.set $hash (i64.extend_i32_u (local.get $length)))
    (if (i32.lt_u (local.get $length) (i32.const 8))
      (then
        (local.set $hash
          (i64.mul
            (i64.xor (local.get $hash) (call $shortWord (local.get $start) (local.get $length)))
            (i64.const 0x9e3779b185ebca87))))
      (else
        (local.set $last (i32.sub (local.get $end) (i32.const 8)))
        (loop $words
          (if (i32.lt_u (local.get $start) (local.get $last))
            (then
              (local.set $hash
                (i64.mul
                  (i64.xor (local.get $hash) (i64.load align=1 (local.get $start)))
                  (i64.const 0x9e3779b185ebca87)))
              (local.set $hash (i64.xor (local.get $hash) (i64.shr_u (local.get $hash) (i64.const 32))))
              (local.set $start (i32.add (local.get $start) (i32.const 8)))
              (br $words))))
        (local.set $hash
          (i64.mul
            (i64.xor (local.get $hash) (i64.load align=1 (local.get $last)))
            (i64.const 0x9e3779b185ebca87)))))
    (i32.wrap_i64 (i64.xor (local.get $hash) (i64.shr_u (local.get $hash) (i64.const 32)))))

  ;; Whether the bytes [start, end) are the same as those from $other on.
  (func $equal (param $start i32) (param $end i32) (param $other i32) (result i32)
    (local $length i32) (local $last i32) (local $shift i32)
    (local.set $length (i32.sub (local.get $end) (local.get $start)))
    (if (i32.lt_u (local.get $length) (i32.const 8))
      (then
        (return
          (i64.eq
            (call $shortWord (local.get $start) (local.get $length))
            (call $shortWord (local.get $other) (local.get $length))))))
    (local.set $last (i32.sub (local.get $end) (i32.const 8)))
    (local.set $shift (i32.sub (local.get $other) (local.get $start)))
    (loop $words
      (if (i32.lt_u (local.get $start) (local.get $last))
        (then
          (if
            (i64.ne
              (i64.load align=1 (local.get $start))
              (i64.load align=1 (i32.add (local.get $start) (local.get $shift))))
            (then (return (i32.const 0))))
          (local.set $start (i32.add (local.get $start) (i32.const 8)))
          (br $words))))
    (i64.eq
      (i64.load align=1 (local.get $last))
      (i64.load align=1 (i32.add (local.get $last) (local.get $shift)))))

  ;; The code of the bytes [start, end) in an open addressing table, or -1.
  (func $find (export "find")
    (param $start i32) (param $end i32)
    (param $slots i32) (param $mask i32) (param $hashes i32) (param $offsets i32) (param $arena i32) (result i32)
    (local $hash i32) (local $slot i32) (local $code i32) (local $entry i32) (local $offset i32)
    (local.set $hash (call $hash (local.get $start) (local.get $end)))
    (local.set $slot (i32.and (local.get $hash) (local.get $mask)))
    (loop $probe
      (local.set $code
        (i32.sub (i32.load (i32.add (local.get $slots) (i32.shl (local.get $slot) (i32.const 2)))) (i32.const 1)))
      (if (i32.ge_s (local.get $code) (i32.const 0))
        (then
          (local.set $entry (i32.shl (local.get $code) (i32.const 2)))
          (if (i32.eq (i32.load (i32.add (local.get $hashes) (local.get $entry))) (local.get $hash))
            (then
              (local.set $entry (i32.add (local.get $offsets) (local.get $entry)))
              (local.set $offset (i32.load (local.get $entry)))
              (if
                (i32.eq
                  (i32.sub (i32.load offset=4 (local.get $entry)) (local.get $offset))
                  (i32.sub (local.get $end) (local.get $start)))
                (then
                  (if
                    (call $equal
                      (local.get $start)
                      (local.get $end)
                      (i32.add (local.get $arena) (local.get $offset)))
                    (then (return (local.get $code))))))))
          (local.set $slot (i32.and (i32.add (local.get $slot) (i32.const 1)) (local.get $mask)))
          (br $probe))))
    (i32.const -1))

  ;; Stores the codes of one cell in each of $rows rows and returns how many
  ;; rows were done: it stops at a text that is not in the dictionary. The cell
  ;; lies between the mark at $marks and the next; $stride is in bytes.
  (func (export "findColumn")
    (param $marks i32) (param $stride i32) (param $rows i32) (param $codes i32)
    (param $slots i32) (param $mask i32) (param $hashes i32) (param $offsets i32) (param $arena i32) (result i32)
    (local $row i32) (local $code i32)
    (loop $next
      (if (i32.lt_u (local.get $row) (local.get $rows))
        (then
          (local.set $code
            (call $find
              (i32.add (i32.load (local.get $marks)) (i32.const 1))
              (i32.load offset=4 (local.get $marks))
              (local.get $slots) (local.get $mask) (local.get $hashes) (local.get $offsets) (local.get $arena)))
          (if (i32.lt_s (local.get $code) (i32.const 0)) (then (return (local.get $row))))
          (i32.store (local.get $codes) (local.get $code))
          (local.set $codes (i32.add (local.get $codes) (i32.const 4)))
          (local.set $marks (i32.add (local.get $marks) (local.get $stride)))
          (local.set $row (i32.add (local.get $row) (i32.const 1)))
          (br $next))))
    (local.get $row))

  ;; Stores the numbers of one cell in each of $rows rows as doubles and returns
  ;; how many rows were done: it stops at a cell that is not one to nine digits,
  ;; perhaps with a decimal mark between them. $powers has 10^0 to 10^9.
  (func (export "readNumbers")
    (param $marks i32) (param $stride i32) (param $rows i32) (param $values i32)
    (param $decimalMark i32) (param $powers i32) (result i32)
    (local $row i32) (local $start i32) (local $end i32) (local $at i32)
    (local $digit i32) (local $value i32) (local $scale i32)
    (loop $next
      (if (i32.lt_u (local.get $row) (local.get $rows))
        (then
          (local.set $start (i32.add (i32.load (local.get $marks)) (i32.const 1)))
          (local.set $end (i32.load offset=4 (local.get $marks)))
          ;; one to nine bytes
          (if
            (i32.gt_u (i32.sub (i32.sub (local.get $end) (local.get $start)) (i32.const 1)) (i32.const 8))
            (then (return (local.get $row))))
          (local.set $at (local.get $start))
          (local.set $value (i32.const 0))
          (local.set $scale (i32.const 0))
          (loop $bytes
            (local.set $digit (i32.sub (i32.load8_u (local.get $at)) (i32.const 48)))
            (local.set $at (i32.add (local.get $at) (i32.const 1)))
            (if (i32.lt_u (local.get $digit) (i32.const 10))
              (then
                (local.set $value (i32.add (i32.mul (local.get $value) (i32.const 10)) (local.get $digit))))
              (else
                ;; neither a second mark, nor one at the start or the end
                (if
                  (i32.or
                    (i32.or
                      (i32.ne (i32.add (local.get $digit) (i32.const 48)) (local.get $decimalMark))
                      (i32.ne (local.get $scale) (i32.const 0)))
                    (i32.or
                      (i32.eq (i32.sub (local.get $at) (i32.const 1)) (local.get $start))
                      (i32.eq (local.get $at) (local.get $end))))
                  (then (return (local.get $row))))
                (local.set $scale (i32.sub (local.get $end) (local.get $at)))))
            (br_if $bytes (i32.lt_u (local.get $at) (local.get $end))))
          (f64.store
            (local.get $values)
            (f64.div
              (f64.convert_i32_u (local.get $value))
              (f64.load (i32.add (local.get $powers) (i32.shl (local.get $scale) (i32.const 3))))))
          (local.set $values (i32.add (local.get $values) (i32.const 8)))
          (local.set $marks (i32.add (local.get $marks) (local.get $stride)))
          (local.set $row (i32.add (local.get $row) (i32.const 1)))
          (br $next))))
    (local.get $row)))
