<#list dependencyMap as entry>
<#assign p = entry.getKey()>
${p.name} ${p.version}
    ${p.groupId}:${p.artifactId}
    ${entry.getValue()?join(", ")}
<#if p.url??>
    ${p.url}
</#if>

</#list>
OpenJDK, the Java run-time
    GPL-2.0 with Classpath Exception
    https://openjdk.org

Fonts and icons in these libraries
    DejaVu (JasperReports Font Extension): Bitstream Vera licence
    Liberation Sans (OpenPDF, PDFBox), Font Awesome (ControlsFX): OFL-1.1
    Feather (Ikonli): MIT
    Oxygen (ControlsFX): CC BY-SA 3.0
