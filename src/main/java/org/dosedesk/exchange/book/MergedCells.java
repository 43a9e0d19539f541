package org.dosedesk.exchange.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellRangeAddress;

/// The merged cells of a workbook's sheet, which its reader passes over.
final class MergedCells {
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Pattern TAG = Pattern.compile("<[^<>]*Relationship [^<>]*>");
    private static final Pattern TARGET = Pattern.compile("Target=\"([^\"]*)\"");
    private static final int MOST = 1 << 20;

    private MergedCells() {}

    /// Tells a grid which cells of its are one.
    ///
    /// @param id the sheet's name among the workbook's parts
    static void tell(byte[] bytes, String id, Grid grid) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            ZipArchiveEntry relations = zip.getEntry(RELATIONS);
            ZipArchiveEntry sheet = relations == null ? null : zip.getEntry(part(zip, relations, id));
            if (sheet != null) {
                try (InputStream in = zip.getInputStream(sheet)) {
                    read(in, grid);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static String part(ZipFile zip, ZipArchiveEntry relations, String id) throws IOException {
        try (InputStream in = zip.getInputStream(relations)) {
            Matcher tags = TAG.matcher(new String(in.readNBytes(MOST), StandardCharsets.UTF_8));
            while (tags.find()) {
                Matcher target = TARGET.matcher(tags.group());
                if (tags.group().contains("Id=\"" + id + "\"") && target.find()) {
                    String name = target.group(1);
                    return name.startsWith("/") ? name.substring(1) : "xl/" + name;
                }
            }
        }
        return "";
    }

    private static void read(InputStream sheet, Grid grid) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(sheet);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")) {
                String ref = xml.getAttributeValue(null, "ref");
                if (ref != null && ref.contains(":")) {
                    CellRangeAddress range = CellRangeAddress.valueOf(ref);
                    grid.merge(range.getFirstRow(), range.getLastRow(), range.getFirstColumn());
                }
            }
        }
    }
}
